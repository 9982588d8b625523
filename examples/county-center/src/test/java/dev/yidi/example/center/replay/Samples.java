package dev.yidi.example.center.replay;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.report.Bulletin;
import dev.yidi.example.center.terminal.Terminal;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Stores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A small file of messages, counted by hand in the tests, and centres to replay it into. */
final class Samples {
    static final CountyProfile PROFILE = Presets.centre();
    static final Keys KEYS = Keys.local("test", new byte[32]);

    private Samples() {}

    /** The file: seven messages, five rows that cannot be read, a reply without its time. */
    static Path messages() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("messages.csv"))) {
            Path file = Files.createTempDirectory("messages").resolve("messages.csv");
            Files.copy(in, file);
            file.toFile().deleteOnExit();
            file.getParent().toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A terminal nobody looks at. */
    static Terminal silence() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, false);
    }

    static Bulletin replay(Path file, Stores stores) {
        return MessageReplay.of(file, PROFILE, Optional.empty(), silence()).into(stores, KEYS);
    }
}
