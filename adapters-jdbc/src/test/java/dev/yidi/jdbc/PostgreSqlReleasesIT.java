package dev.yidi.jdbc;

/** Counties of earlier versions on PostgreSQL. */
class PostgreSqlReleasesIT extends Releases {
    PostgreSqlReleasesIT() {
        super(new MigratorIT(), Dialect.postgreSql(), "postgresql");
    }
}
