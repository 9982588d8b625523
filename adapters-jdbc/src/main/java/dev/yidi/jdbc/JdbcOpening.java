package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/** How stores are to be opened 打开方式; each method gives a new opening and leaves this one as it was. */
public final class JdbcOpening {
    /** A migration may go over tables of millions of rows, and other nodes that start wait for it. */
    private static final int MIGRATION_SECONDS = 3_600;

    private final DatabaseSource source;
    private Optional<CountyId> county = Optional.empty();
    private SchemaMode schema;
    private Optional<Dialect> dialect = Optional.empty();
    private Duration timeout = Duration.ofSeconds(15);
    private Duration slow = Patience.SLOW;
    private Set<String> allowed = Set.of();
    private Optional<DataSource> replica = Optional.empty();

    JdbcOpening(DatabaseSource source, SchemaMode schema) {
        this.source = source;
        this.schema = schema;
    }

    private JdbcOpening(JdbcOpening other) {
        this(other.source, other.schema);
        this.county = other.county;
        this.dialect = other.dialect;
        this.timeout = other.timeout;
        this.slow = other.slow;
        this.allowed = other.allowed;
        this.replica = other.replica;
    }

    /** The county whose data is read and written; others in the same tables are not seen. Has to be said. */
    public JdbcOpening county(CountyId other) {
        JdbcOpening next = new JdbcOpening(this);
        next.county = Optional.of(other);
        return next;
    }

    /** What happens with the tables: {@link SchemaMode#VALIDATE} unless said, {@code MIGRATE} when embedded. */
    public JdbcOpening schema(SchemaMode other) {
        JdbcOpening next = new JdbcOpening(this);
        next.schema = other;
        return next;
    }

    /** The dialect; found by the database's product name unless said. */
    public JdbcOpening dialect(Dialect other) {
        JdbcOpening next = new JdbcOpening(this);
        next.dialect = Optional.of(other);
        return next;
    }

    /**
     * How long one statement may take, waiting for locks included, in whole seconds from 1; 15 seconds unless said. A
     * server that does not answer at all is given five seconds more; what migrations do may take an hour.
     */
    public JdbcOpening statementTimeout(Duration other) {
        if (other.toSeconds() < 1 || other.toSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("statementTimeout: expected a second or more, found " + other);
        }
        JdbcOpening next = new JdbcOpening(this);
        next.timeout = other;
        return next;
    }

    /**
     * From when on a statement is told of in the log, as the warning {@code dev.yidi.jdbc.slow}; a second unless said. What
     * is told is the text that was prepared, never a value.
     */
    public JdbcOpening slowStatements(Duration other) {
        if (other.isNegative()) {
            throw new IllegalArgumentException("slowStatements: expected no time or more, found " + other);
        }
        JdbcOpening next = new JdbcOpening(this);
        next.slow = other;
        return next;
    }

    /**
     * A database that follows this one and is only read 只读副本, for {@link JdbcStores#statistics()}; no command and no
     * right is decided on it.
     */
    public JdbcOpening replica(DataSource other) {
        JdbcOpening next = new JdbcOpening(this);
        next.replica = Optional.of(other);
        return next;
    }

    /** Opens in spite of dangers of these codes, which are still found and logged. */
    public JdbcOpening allowing(String... codes) {
        List<String> all = new ArrayList<>(allowed);
        all.addAll(List.of(codes));
        JdbcOpening next = new JdbcOpening(this);
        next.allowed = Set.copyOf(all);
        return next;
    }

    /**
     * Looks at the database's settings, then at its tables, and opens the stores.
     *
     * @throws StoreException when the database cannot be reached, its settings are dangerous, or its tables are not those
     *     of this library
     * @throws CountyClosedException when the county was moved away from there
     */
    public JdbcStores open() {
        CountyId id = county.orElseThrow(() -> new StoreException("county: expected one. Say county(…) before open()"));
        return place(place -> {
            place.sessions().write("open the county", sql -> {
                place.dialect().openCounty(sql, id.value());
                Standing standing = Standing.find(sql, id.value()).orElse(Standing.OPEN);
                if (standing.state() == Standing.State.MOVED) {
                    throw standing.refusal(id.value());
                }
                return Ending.commit(id);
            });
            return new JdbcStores(place, id, replica);
        });
    }

    /** The place itself, whoever is kept there. */
    Place place() {
        return place(place -> place);
    }

    private <T> T place(Function<Place, T> use) {
        DatabaseSource.Opened opened = source.open();
        boolean done = false;
        try {
            Patience patience = new Patience((int) timeout.toSeconds(), slow);
            Sessions sessions = new OwnTransactions(opened.dataSource(), patience);
            Dialect speaking = dialect.orElseGet(() -> detect(opened.dataSource()));
            List<Finding> findings = SelfCheck.run(sessions, speaking, allowed);
            Patience hours = new Patience(Math.max(patience.timeoutSeconds(), MIGRATION_SECONDS), slow);
            new Migrator(new OwnTransactions(opened.dataSource(), hours), speaking, speaking.migrations()).open(schema);
            T value = use.apply(new Place(opened, sessions, speaking, patience, findings));
            done = true;
            return value;
        } finally {
            if (!done) {
                opened.close();
            }
        }
    }

    private static Dialect detect(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return Dialect.of(connection);
        } catch (SQLException e) {
            throw Failures.unconnected("connect", e);
        }
    }
}
