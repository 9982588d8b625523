package dev.yidi.example.center;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What the program is asked to do 任务. */
sealed interface Task {
    /**
     * Runs a centre until it is stopped, with an issuer for development on a port of its own where one is named, and with the matters
     * of a small county in it where a demonstration is asked for. Agreements are printed with {@code font}, or one that the machine has.
     */
    record Serve(
            int port, Path data, ProfileChoice profile, Optional<Integer> issuer, boolean demo, Optional<Path> font)
            implements Task {}

    /** Lets a file of messages flow through a centre; without {@code asOf} up to the last moment in the file. */
    record Replay(Path file, Path data, ProfileChoice profile, Path report, Optional<Instant> asOf) implements Task {}

    /** Says how it is used. */
    record Help() implements Task {}
}
