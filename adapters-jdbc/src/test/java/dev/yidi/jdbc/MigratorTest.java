package dev.yidi.jdbc;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Migrations on H2. */
class MigratorTest extends Migrating {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Override
    DataSource empty(List<AutoCloseable> open) throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:migrator-" + NEXT.incrementAndGet());
        source.setUser("sa");
        open.add(source.getConnection());
        return source;
    }

    @Override
    JdbcOpening opening(DataSource dataSource) {
        return JdbcStores.on(dataSource).allowing("h2.in-memory");
    }

    @Override
    int step() {
        return 1;
    }
}
