package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The stores of a county in a relational database 关系数据库存储.
 *
 * <pre>{@code
 * JdbcStores stores = JdbcStores.on(dataSource).county(new CountyId("330122")).open();
 * }</pre>
 *
 * <p>Thread-safe; any number of nodes may open the same database, but an embedded one is open in one process at a time.
 */
public final class JdbcStores implements Stores, AutoCloseable {
    private final DatabaseSource.Opened source;
    private final Stores parts;
    private final Dialect dialect;
    private final CountyId county;
    private final int timeoutSeconds;
    private final List<Finding> findings;

    JdbcStores(
            DatabaseSource.Opened source,
            Sessions sessions,
            Dialect dialect,
            CountyId county,
            int timeoutSeconds,
            List<Finding> findings) {
        this.source = source;
        this.parts = JdbcParts.over(sessions, dialect, county.value());
        this.dialect = dialect;
        this.county = county;
        this.timeoutSeconds = timeoutSeconds;
        this.findings = List.copyOf(findings);
    }

    /**
     * Opens stores on the host's data source, which should be a pool that waits for a connection only a few seconds and
     * has room for two at least.
     */
    public static JdbcOpening on(DataSource dataSource) {
        return new JdbcOpening(DatabaseSource.of(dataSource), SchemaMode.VALIDATE);
    }

    /**
     * Opens stores on an H2 database in {@code directory}, which is made when it is not there. What is acknowledged has
     * been given to the operating system: it survives the death of the process.
     */
    public static JdbcOpening embedded(Path directory) {
        return new JdbcOpening(DatabaseSource.embedded(directory), SchemaMode.MIGRATE);
    }

    /**
     * The same stores within the host's transactions: what is written becomes durable with the host's commit and is gone
     * with its rollback. A refused append leaves the host's transaction as it was. Nothing is tried again here: when
     * another transaction was in the way, the host repeats its own. Where the database undid the whole of the host's transaction
     * because of that, as MariaDB and MySQL do after a deadlock, the {@link dev.yidi.ports.spi.StoreException} says that it has to
     * be rolled back.
     */
    public Stores joining(ConnectionSource host) {
        return JdbcParts.over(new HostTransactions(host, timeoutSeconds), dialect, county.value());
    }

    /** The same stores within the transaction that runs on {@code connection}; for the thread that owns it. */
    public Stores inTransactionOf(Connection connection) {
        return joining(() -> connection);
    }

    /** What the self-check found when the stores were opened, dangers that were allowed included. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Optional<CountyId> county() {
        return parts.county();
    }

    @Override
    public Journal journal() {
        return parts.journal();
    }

    @Override
    public FileIndex index() {
        return parts.index();
    }

    @Override
    public Clocks clocks() {
        return parts.clocks();
    }

    @Override
    public RunningNumbers numbers() {
        return parts.numbers();
    }

    @Override
    public FileKeys fileKeys() {
        return parts.fileKeys();
    }

    /** Closes what {@link #embedded} opened; leaves the host's data source open. */
    @Override
    public void close() {
        source.close();
    }
}
