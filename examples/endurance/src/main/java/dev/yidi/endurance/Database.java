package dev.yidi.endurance;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** What the centre runs on while it is killed 被测数据库. */
enum Database {
    POSTGRESQL("PostgreSQL", directory -> Optional.of(new PostgreSql(directory))),
    MARIADB("MariaDB", directory -> Optional.of(new MariaDb(directory))),
    EMBEDDED("H2, embedded", directory -> Optional.empty());

    private final String title;
    private final Function<Path, Optional<Server>> server;

    Database(String title, Function<Path, Optional<Server>> server) {
        this.title = title;
        this.server = server;
    }

    String title() {
        return title;
    }

    /** A server of its own in {@code directory}, not yet started; empty for a database within the centre's process. */
    Optional<Server> server(Path directory) {
        return server.apply(directory);
    }

    /** How many processes of the centre work on it at the same time. */
    int nodes() {
        return this == EMBEDDED ? 1 : 2;
    }

    /** Whether its programs are on the class path. */
    boolean isThere() {
        return this != MARIADB || MariaDb.isThere();
    }
}
