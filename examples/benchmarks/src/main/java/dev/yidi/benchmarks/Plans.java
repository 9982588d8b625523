package dev.yidi.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** How PostgreSQL carries out statements 执行计划, with what they took and read. Nothing that a plan writes is kept. */
final class Plans {
    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (yidi_(?!feed)\\w+)");

    private static final Pattern PAGES = Pattern.compile("(?:hit|read)=(\\d+)");
    private static final Pattern MARK = Pattern.compile("\\?");
    private static final int TIMES = 6;

    private final DataSource source;

    Plans(DataSource source) {
        this.source = source;
    }

    /**
     * The lines of the plan that {@code sent} has in the long run: what comes again and again as the same text is prepared on
     * the server, which after five times may take one plan for all values; what has a remark of its own is planned each time.
     */
    List<String> plan(Listening.Sent sent) throws SQLException {
        String values = sent.values().isEmpty()
                ? ""
                : sent.values().stream().map(Plans::literal).collect(Collectors.joining(", ", "(", ")"));
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("prepare asked as " + numbered(sent.sql()));
                for (int i = 0; i < (sent.isOnlyOnce() ? 0 : TIMES); i++) {
                    statement.execute("execute asked" + values);
                }
                List<String> lines = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery("explain (analyze, buffers) execute asked" + values)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
                return lines;
            } finally {
                connection.rollback();
                forget(connection);
            }
        }
    }

    private static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("deallocate all");
            connection.commit();
        }
    }

    /** With {@code $1} and so on for each question mark. */
    private static String numbered(String sql) {
        AtomicInteger number = new AtomicInteger();
        return MARK.matcher(sql).replaceAll(mark -> "\\$" + number.incrementAndGet());
    }

    private static String literal(Object value) {
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }

    /** Whether {@code plan} reads a whole table that grows. */
    static boolean readsWholeTable(List<String> plan) {
        return plan.stream().anyMatch(line -> WHOLE_TABLE.matcher(line).find());
    }

    /** How many pages of tables and indexes a plan touched, wherever they were; the same whatever else the machine does. */
    static long pages(List<String> plan) {
        return plan.stream()
                .filter(line -> line.contains("Buffers: shared"))
                .findFirst()
                .map(line -> PAGES.matcher(line)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum())
                .orElse(0L);
    }

    /** Bytes of each table and of its indexes. */
    Map<String, long[]> bytes() throws SQLException {
        Map<String, long[]> bytes = new TreeMap<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select relname, pg_table_size(c.oid), pg_indexes_size(c.oid), reltuples::bigint
                        from pg_class c where relkind = 'r' and relname like 'yidi\\_%' and reltuples > 0""");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                bytes.put(rows.getString(1), new long[] {rows.getLong(2), rows.getLong(3), rows.getLong(4)});
            }
        }
        return bytes;
    }
}
