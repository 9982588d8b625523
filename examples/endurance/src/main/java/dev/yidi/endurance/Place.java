package dev.yidi.endurance;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.profile.Presets;
import java.nio.file.Path;
import java.time.Duration;

/** Where the stores are 存储位置: an address of JDBC, or a directory of the embedded database. */
record Place(String address) {
    /** Open stores, and what closes them. */
    record Opened(JdbcStores stores, Runnable closing) implements AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }

    Opened open() {
        if (!address.startsWith("jdbc:")) {
            JdbcStores stores = JdbcStores.embedded(Path.of(address))
                    .county(Presets.centre().county())
                    .open();
            return new Opened(stores, stores::close);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
        config.setInitializationFailTimeout(Duration.ofSeconds(30).toMillis());
        HikariDataSource pool = new HikariDataSource(config);
        JdbcStores stores = JdbcStores.on(pool)
                .county(Presets.centre().county())
                .schema(SchemaMode.MIGRATE)
                .open();
        return new Opened(stores, pool::close);
    }
}
