package dev.yidi.jdbc;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The client programs of PostgreSQL, which do not come with the server of the tests: those of the machine, if it has them. */
final class PostgreSqlPrograms {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    /** The version of the tests' server. */
    private static final int SERVER = 14;

    private PostgreSqlPrograms() {}

    /** Where {@code program} is; ends the test as not run where the machine has none. */
    static Path find(String program) {
        Optional<Path> found = folders()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(),
                () -> program + " is neither on the path nor below " + INSTALLED
                        + ": install the package postgresql-client");
        return found.orElseThrow();
    }

    /** Installed versions first, the oldest that knows the server at the head, for a newer one may say what the server does not know. */
    private static Stream<Path> folders() {
        Stream<Path> path = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
        return Stream.concat(versions(), path);
    }

    private static Stream<Path> versions() {
        if (!Files.isDirectory(INSTALLED)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions
                    .filter(version -> version.getFileName().toString().matches("\\d+"))
                    .filter(version -> number(version) >= SERVER)
                    .sorted(Comparator.comparingInt(PostgreSqlPrograms::number))
                    .map(version -> version.resolve("bin"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(INSTALLED.toString(), e);
        }
    }

    private static int number(Path version) {
        return Integer.parseInt(version.getFileName().toString());
    }
}
