package dev.yidi.jdbc;

/** Counties of earlier versions on MariaDB. */
class MariaDbReleasesIT extends Releases {
    MariaDbReleasesIT() {
        super(new MariaDbMigratorIT(), Dialect.mariaDb(), "mysql");
    }
}
