package dev.yidi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Clocks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * How fast due alarms are claimed 到期提醒领取: by 1 and 4 nodes, beside a raw batch update of the same rows, whose keys are known
 * beforehand; ten times as many alarms are not due. Both take the rows away afterwards, as whoever handles them does.
 *
 * <p>Run by {@code java -cp … dev.yidi.benchmarks.ClaimLoad [due] [page] [rounds]}.
 */
public final class ClaimLoad {
    private static final CountyId COUNTY = new CountyId("claims");
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDateTime LEASED =
            LocalDateTime.ofInstant(NOW, ZoneOffset.UTC).plusMinutes(2);
    private static final String KEY = " where county = ? and file_id = ? and clock = ? and rung = ?";
    private static final int NOT_DUE = 10;

    private final HikariDataSource pool;
    private final Clocks clocks;
    private final int due;
    private final int page;

    ClaimLoad(HikariDataSource pool, int due, int page) {
        this.pool = pool;
        this.due = due;
        this.page = page;
        this.clocks = JdbcStores.on(pool)
                .county(COUNTY)
                .schema(SchemaMode.MIGRATE)
                .open()
                .clocks();
    }

    /** Prints how many alarms a second each way claims and takes away. */
    public static void main(String[] arguments) throws Exception {
        int due = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int page = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        try (Server server = Server.start();
                HikariDataSource pool = server.pool("claims", 8)) {
            ClaimLoad load = new ClaimLoad(pool, due, page);
            for (int nodes : List.of(1, 4)) {
                double[] raw = new double[rounds];
                double[] claimed = new double[rounds];
                for (int round = -1; round < rounds; round++) {
                    double first = load.raw(nodes).rate();
                    double second = load.claims(nodes).rate();
                    if (round >= 0) {
                        raw[round] = first;
                        claimed[round] = second;
                    }
                }
                print(nodes, due, raw, claimed);
            }
        }
    }

    private static void print(int nodes, int due, double[] raw, double[] claimed) {
        Arrays.sort(raw);
        Arrays.sort(claimed);
        double rawRate = raw[raw.length / 2];
        double claimRate = claimed[claimed.length / 2];
        System.out.printf(
                Locale.ROOT,
                "%d node(s), %,d due: raw batch update %,.0f a second (%,.0f to %,.0f), claims %,.0f a second (%,.0f to %,.0f):"
                        + " %.2f of the raw rate%n",
                nodes,
                due,
                rawRate,
                raw[0],
                raw[raw.length - 1],
                claimRate,
                claimed[0],
                claimed[claimed.length - 1],
                claimRate / rawRate);
    }

    /**
     * What a turn came to.
     *
     * @param alarms the alarms that the nodes got, one list a node
     * @param seconds how long they took
     */
    record Turn(List<List<Alarm>> alarms, double seconds) {
        int count() {
            return alarms.stream().mapToInt(List::size).sum();
        }

        int distinct() {
            Set<Alarm> all = new HashSet<>();
            alarms.forEach(all::addAll);
            return all.size();
        }

        double rate() {
            if (distinct() != count()) {
                throw new IllegalStateException("expected no alarm twice, found " + count() + " of " + distinct());
            }
            return count() / seconds;
        }
    }

    /** Each node claims pages until nothing is left. */
    Turn claims(int nodes) throws Exception {
        fill();
        return turn(nodes, node -> {
            List<Alarm> mine = new ArrayList<>();
            List<Alarm> got = clocks.claim(NOW, "node-" + node, Duration.ofMinutes(2), page);
            while (!got.isEmpty()) {
                mine.addAll(got);
                each(pool, "delete from yidi_alarm" + KEY, got, false);
                got = clocks.claim(NOW, "node-" + node, Duration.ofMinutes(2), page);
            }
            return mine;
        });
    }

    /** Each of as many as there are nodes updates its part of the rows by key, a page in one transaction. */
    Turn raw(int nodes) throws Exception {
        fill();
        List<Alarm> all = alarms();
        return turn(nodes, node -> {
            List<Alarm> mine = new ArrayList<>();
            for (int from = node * page; from < all.size(); from += nodes * page) {
                List<Alarm> part = all.subList(from, Math.min(from + page, all.size()));
                each(pool, "update yidi_alarm set node = ?, leased_until = ?" + KEY, part, true);
                each(pool, "delete from yidi_alarm" + KEY, part, false);
                mine.addAll(part);
            }
            return mine;
        });
    }

    private interface Node {
        List<Alarm> work(int node) throws SQLException;
    }

    private static Turn turn(int nodes, Node node) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            long start = System.nanoTime();
            List<Callable<List<Alarm>>> works = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                int number = i;
                works.add(() -> node.work(number));
            }
            List<List<Alarm>> alarms = new ArrayList<>();
            for (Future<List<Alarm>> done : threads.invokeAll(works)) {
                alarms.add(done.get());
            }
            return new Turn(alarms, (System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void each(DataSource source, String sql, List<Alarm> alarms, boolean lease) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Alarm alarm : alarms) {
                    int at = 1;
                    if (lease) {
                        statement.setString(at++, "node");
                        statement.setObject(at++, LEASED);
                    }
                    statement.setString(at++, COUNTY.value());
                    statement.setString(at++, alarm.fileId().value());
                    statement.setString(at++, alarm.clock());
                    statement.setString(at, alarm.rung());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** The alarms as they are due, each a second after the one before, and those that are not due yet. */
    private void fill() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from yidi_alarm where county = 'claims' and clock = 'DUE-1'");
            statement.execute(rows("'DUE-1'", "- ", due));
            if (count(statement, "FAR-1") == 0) {
                statement.execute(rows("'FAR-1'", "+ interval '1 hour' + ", NOT_DUE * due));
            }
            statement.execute("vacuum (analyze) yidi_alarm");
        }
    }

    private static long count(Statement statement, String clock) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from yidi_alarm where clock = '" + clock + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String rows(String clock, String after, int count) {
        return "insert into yidi_alarm (county, file_id, clock, rung, due_at, ready_at, node, leased_until)"
                + " select 'claims', md5(i::text)::uuid::text, " + clock
                + ", 'urge', t, t, '', t from generate_series(1, "
                + count + ") i, lateral (select timestamp '2026-11-20 02:00:00' " + after
                + "i * interval '1 second' as t) at";
    }

    /** What is due, the earliest first. */
    private List<Alarm> alarms() throws SQLException {
        List<Alarm> alarms = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select file_id, clock, rung, due_at from yidi_alarm"
                        + " where clock = 'DUE-1' order by ready_at")) {
            while (rows.next()) {
                alarms.add(new Alarm(
                        new FileId(rows.getString(1)),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
            }
        }
        return alarms;
    }
}
