package dev.yidi.jdbc;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Migrations on MariaDB, each test in a database of its own. */
class MariaDbMigratorIT extends Migrating {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Override
    DataSource empty(List<AutoCloseable> open) throws Exception {
        String name = "migrator" + NEXT.incrementAndGet();
        MariaDbServer.running().execute("create database " + name);
        return new MariaDbDataSource(MariaDbServer.running().url(name));
    }

    @Override
    JdbcOpening opening(DataSource dataSource) {
        return JdbcStores.on(dataSource);
    }

    @Override
    int step() {
        return 9;
    }
}
