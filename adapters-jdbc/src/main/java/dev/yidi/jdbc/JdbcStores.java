package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    /** What is told of a replica that lacks an entry no younger than its last: entries have times of microseconds. */
    private static final Duration LEAST = Duration.of(1, ChronoUnit.MICROS);

    private final Place place;
    private final Stores parts;
    private final CountyId county;
    private final Optional<Sessions> replica;

    JdbcStores(Place place, CountyId county, Optional<DataSource> replica) {
        this.place = place;
        this.parts = JdbcParts.over(place.sessions(), place.dialect(), county.value());
        this.county = county;
        this.replica = replica.map(source -> new ReplicaSessions(source, place.patience()));
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
        return JdbcParts.over(new HostTransactions(host, place.patience()), place.dialect(), county.value());
    }

    /** The same stores within the transaction that runs on {@code connection}; for the thread that owns it. */
    public Stores inTransactionOf(Connection connection) {
        return joining(() -> connection);
    }

    /** The version of the tables 库表版本, by the scripts that were run; 0 where somebody else keeps account of them. */
    public int schemaVersion() {
        return place.sessions()
                .read(
                        "find the version of the tables",
                        sql -> new Migrator(
                                        place.sessions(),
                                        place.dialect(),
                                        place.dialect().migrations())
                                .version(sql));
    }

    /** What the self-check found when the stores were opened, dangers that were allowed included. */
    public List<Finding> findings() {
        return place.findings();
    }

    /**
     * What the self-check finds now, with the settings as they are and whatever holds up the followers of the journal; dangers are told
     * like the rest. For an operator, or a probe every few minutes.
     *
     * @throws dev.yidi.ports.spi.StoreException when the database cannot be asked
     */
    public List<Finding> check() {
        return SelfCheck.look(place.sessions(), place.dialect());
    }

    /**
     * The stores that figures are counted from 统计读库: those of the replica, which can only be read and may be
     * {@link #replicaLag()} behind; or these, where no replica was named. A replica that cannot be reached is told and not
     * passed over, so that its load does not fall on the primary unasked.
     */
    public Stores statistics() {
        return replica.<Stores>map(sessions -> JdbcParts.over(sessions, place.dialect(), county.value()))
                .orElse(parts);
    }

    /**
     * How far the replica is behind 副本延迟: the time, by the journal's own, from the last entry that it has to the last
     * entry there is. Empty where no replica was named.
     */
    public Optional<Duration> replicaLag() {
        return replica.map(sessions -> lag(end(sessions), end(place.sessions())));
    }

    private Optional<FeedRows.End> end(Sessions sessions) {
        return sessions.read("find the last entry", sql -> FeedRows.end(sql, county.value()));
    }

    /** The replica's end was read first, so that it is never ahead. */
    private static Duration lag(Optional<FeedRows.End> there, Optional<FeedRows.End> here) {
        if (here.isEmpty() || there.map(FeedRows.End::place).equals(here.map(FeedRows.End::place))) {
            return Duration.ZERO;
        }
        Duration apart = Duration.between(
                there.map(FeedRows.End::at).orElse(Instant.EPOCH),
                here.orElseThrow().at());
        return apart.compareTo(LEAST) < 0 ? LEAST : apart;
    }

    /** The database. */
    Place place() {
        return place;
    }

    /** These stores without their closing. */
    Stores parts() {
        return parts;
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

    @Override
    public Followings followings() {
        return parts.followings();
    }

    /** Closes what {@link #embedded} opened; leaves the host's data source open. */
    @Override
    public void close() {
        place.close();
    }
}
