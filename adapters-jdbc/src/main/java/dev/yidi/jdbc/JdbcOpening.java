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
import javax.sql.DataSource;

/** How stores are to be opened 打开方式; each method gives a new opening and leaves this one as it was. */
public final class JdbcOpening {
    /** A migration may go over tables of millions of rows, and other nodes that start wait for it. */
    private static final int MIGRATION_SECONDS = 3_600;

    private final DatabaseSource source;
    private final Optional<CountyId> county;
    private final SchemaMode schema;
    private final Optional<Dialect> dialect;
    private final Duration timeout;
    private final Set<String> allowed;

    JdbcOpening(DatabaseSource source, SchemaMode schema) {
        this(source, Optional.empty(), schema, Optional.empty(), Duration.ofSeconds(15), Set.of());
    }

    private JdbcOpening(
            DatabaseSource source,
            Optional<CountyId> county,
            SchemaMode schema,
            Optional<Dialect> dialect,
            Duration timeout,
            Set<String> allowed) {
        this.source = source;
        this.county = county;
        this.schema = schema;
        this.dialect = dialect;
        this.timeout = timeout;
        this.allowed = allowed;
    }

    /** The county whose data is read and written; others in the same tables are not seen. Has to be said. */
    public JdbcOpening county(CountyId other) {
        return new JdbcOpening(source, Optional.of(other), schema, dialect, timeout, allowed);
    }

    /** What happens with the tables: {@link SchemaMode#VALIDATE} unless said, {@code MIGRATE} when embedded. */
    public JdbcOpening schema(SchemaMode other) {
        return new JdbcOpening(source, county, other, dialect, timeout, allowed);
    }

    /** The dialect; found by the database's product name unless said. */
    public JdbcOpening dialect(Dialect other) {
        return new JdbcOpening(source, county, schema, Optional.of(other), timeout, allowed);
    }

    /**
     * How long one statement may take, waiting for locks included, in whole seconds from 1; 15 seconds unless said. A
     * server that does not answer at all is given five seconds more; what migrations do may take an hour.
     */
    public JdbcOpening statementTimeout(Duration other) {
        if (other.toSeconds() < 1 || other.toSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("statementTimeout: expected a second or more, found " + other);
        }
        return new JdbcOpening(source, county, schema, dialect, other, allowed);
    }

    /** Opens in spite of dangers of these codes, which are still found and logged. */
    public JdbcOpening allowing(String... codes) {
        List<String> all = new ArrayList<>(allowed);
        all.addAll(List.of(codes));
        return new JdbcOpening(source, county, schema, dialect, timeout, Set.copyOf(all));
    }

    /**
     * Looks at the database's settings, then at its tables, and opens the stores.
     *
     * @throws StoreException when the database cannot be reached, its settings are dangerous, or its tables are not those
     *     of this library
     */
    public JdbcStores open() {
        CountyId id = county.orElseThrow(() -> new StoreException("county: expected one. Say county(…) before open()"));
        DatabaseSource.Opened opened = source.open();
        boolean done = false;
        try {
            int seconds = (int) timeout.toSeconds();
            Sessions sessions = new OwnTransactions(opened.dataSource(), seconds);
            Dialect speaking = dialect.orElseGet(() -> detect(opened.dataSource()));
            List<Finding> findings = SelfCheck.run(sessions, speaking, allowed);
            Sessions patient = new OwnTransactions(opened.dataSource(), Math.max(seconds, MIGRATION_SECONDS));
            new Migrator(patient, speaking, speaking.migrations()).open(schema);
            sessions.write("open the county", sql -> {
                speaking.openCounty(sql, id.value());
                return Ending.commit(id);
            });
            JdbcStores stores = new JdbcStores(opened, sessions, speaking, id, seconds, findings);
            done = true;
            return stores;
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
