package dev.yidi.endurance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server, with the settings that the self-check asks for. */
final class PostgreSql implements Server {
    private final Path directory;
    private @Nullable EmbeddedPostgres running;
    private int port;

    PostgreSql(Path directory) {
        this.directory = directory;
    }

    @Override
    public void start() {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on");
            EmbeddedPostgres started = (port == 0 ? builder : builder.setPort(port)).start();
            port = started.getPort();
            running = started;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    @Override
    public String address() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    @Override
    public void kill() {
        try {
            long process = Long.parseLong(
                    Files.readAllLines(directory.resolve("postmaster.pid")).get(0));
            ProcessHandle server = ProcessHandle.of(process).orElseThrow();
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
            server.onExit().get(30, TimeUnit.SECONDS);
            close();
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL could not be killed", e);
        }
    }

    /** Also lets go of the directory. */
    @Override
    public void close() {
        EmbeddedPostgres server = running;
        running = null;
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
