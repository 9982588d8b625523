package dev.yidi.jdbc;

import org.junit.jupiter.api.Tag;

/** Counties of earlier versions on PostgreSQL. */
@Tag("one-jdk")
class PostgreSqlReleasesIT extends Releases {
    PostgreSqlReleasesIT() {
        super(new MigratorIT(), Dialect.postgreSql(), "postgresql");
    }
}
