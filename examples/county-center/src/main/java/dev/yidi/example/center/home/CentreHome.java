package dev.yidi.example.center.home;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.StoreException;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * What a centre needs from its data directory 中心之家: the directory itself, the open stores, the keys.
 *
 * @param data the directory, held until it is closed
 * @param stores the stores in it
 * @param keys the county's keys
 */
public record CentreHome(DataDirectory data, JdbcStores stores, Keys keys) implements AutoCloseable {
    private static final String KEY_ID = "county-1";

    /**
     * Opens the home of the county's centre in {@code directory}; makes it on first use.
     *
     * @throws ExitException when the directory is in use, another county's, or its database cannot be opened
     */
    public static CentreHome open(Path directory, CountyProfile profile, SecureRandom random) {
        DataDirectory data = DataDirectory.open(directory, profile.county());
        boolean done = false;
        try {
            Keys keys = Keys.local(KEY_ID, data.countyKey(random));
            JdbcStores stores = JdbcStores.embedded(data.database())
                    .county(profile.county())
                    .open();
            done = true;
            return new CentreHome(data, stores, keys);
        } catch (StoreException e) {
            throw new ExitException(
                    Exit.DATA_UNFIT,
                    "无法打开数据目录里的数据库：" + data.path(),
                    "the database in the data directory cannot be opened: " + e.getMessage());
        } finally {
            if (!done) {
                data.close();
            }
        }
    }

    /** Closes the stores, then lets go of the directory. */
    @Override
    public void close() {
        stores.close();
        data.close();
    }

    /** Never a key. */
    @Override
    public String toString() {
        return "CentreHome[" + data.path() + "]";
    }
}
