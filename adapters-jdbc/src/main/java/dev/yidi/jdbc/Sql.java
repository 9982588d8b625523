package dev.yidi.jdbc;

import dev.yidi.ports.spi.Octets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Runs statements on one connection, each with the timeout 语句执行. Values are texts, whole numbers, booleans,
 * {@link Instant}s, which columns hold as date and time in UTC, and {@link Octets}. Not thread-safe; gone with its
 * transaction.
 */
public final class Sql {
    /** Makes a value of the row a result stands on. */
    public interface Row<T> {
        /** The value; {@code row} is not moved. */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * The values of a column of several rows, as one array.
     *
     * @param type the database's name of their type
     */
    record Column(String type, List<?> values) {
        /** As drivers take them: bytes in an array of their own type. */
        private Object[] array() {
            Object[] array = values.stream().map(Sql::column).toArray();
            return type.equals("bytea") ? Arrays.copyOf(array, array.length, byte[][].class) : array;
        }
    }

    private final Connection connection;
    private final Patience patience;

    Sql(Connection connection, Patience patience) {
        this.connection = connection;
        this.patience = patience;
    }

    Sql(Connection connection, int timeoutSeconds) {
        this(connection, Patience.of(timeoutSeconds));
    }

    /** The number of rows changed. */
    public int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            bind(statement, List.of(values));
            return patience.timed(sql, statement::executeUpdate);
        }
    }

    /** The numbers of rows changed, or what the driver gives in their place, for each of {@code rows}. */
    int[] batch(String sql, List<List<?>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = prepare(sql)) {
            for (List<?> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return patience.timed(sql, statement::executeBatch);
        }
    }

    /** What {@code row} makes of each row of the result, in its order. */
    public <T> List<T> query(String sql, List<?> values, Row<T> row) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            bind(statement, values);
            try (ResultSet result = patience.timed(sql, statement::executeQuery)) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            }
        }
    }

    /** What {@code row} makes of the first row of the result, if there is one. */
    public <T> Optional<T> first(String sql, List<?> values, Row<T> row) throws SQLException {
        return query(sql, values, row).stream().findFirst();
    }

    /** Runs a statement that is no query and has no parameters. */
    public void execute(String sql) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            patience.timed(sql, statement::execute);
        }
    }

    /** The connection of the transaction, which is not to be ended or closed. */
    public Connection connection() {
        return connection;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = understood(sql);
        statement.setQueryTimeout(patience.timeoutSeconds());
        return statement;
    }

    /** What reads statements before the database does may refuse them otherwise than the rules of JDBC say. */
    private PreparedStatement understood(String sql) throws SQLException {
        try {
            return connection.prepareStatement(sql);
        } catch (RuntimeException e) {
            SQLException refused = new SQLException("not understood", Failures.NOT_UNDERSTOOD, e);
            refused.setStackTrace(e.getStackTrace());
            throw refused;
        }
    }

    private void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Column column) {
                statement.setArray(i + 1, connection.createArrayOf(column.type(), column.array()));
            } else {
                statement.setObject(i + 1, column(values.get(i)));
            }
        }
    }

    private static Object column(Object value) {
        if (value instanceof Instant instant) {
            return UtcTime.of(instant);
        }
        return value instanceof Octets octets ? octets.toArray() : value;
    }
}
