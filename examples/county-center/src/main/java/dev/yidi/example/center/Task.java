package dev.yidi.example.center;

import dev.yidi.example.center.serve.Printing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What the program is asked to do 任务. */
sealed interface Task {
    /**
     * Runs a centre until it is stopped, with an issuer for development on a port of its own where one is named, and with the matters
     * of a small county in it where a demonstration is asked for.
     */
    record Serve(int port, Path data, ProfileChoice profile, Optional<Integer> issuer, boolean demo, Printing printing)
            implements Task {}

    /** Lets a file of messages flow through a centre; without {@code asOf} up to the last moment in the file. */
    record Replay(Path file, Path data, ProfileChoice profile, Path report, Optional<Instant> asOf) implements Task {}

    /** Says how it is used. */
    record Help() implements Task {}
}
