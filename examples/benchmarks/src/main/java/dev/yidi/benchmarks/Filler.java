package dev.yidi.benchmarks;

import dev.yidi.core.CountyId;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.profile.Presets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * Fills a county's tables 造数: the library writes some closed cases and all that are under way; the database multiplies the
 * closed ones, as {@code fill.sql} says. Indexes are made after the rows are there.
 */
final class Filler {
    private static final CountyId COUNTY = Presets.centre().county();
    private static final Duration OPEN_SINCE = Duration.ofDays(45);
    private static final Duration PAST_UNTIL = Duration.ofDays(75);
    private static final long DUE = 2_000;
    private static final List<String> TABLES =
            List.of("yidi_entry", "yidi_command", "yidi_card", "yidi_card_tag", "yidi_alarm");

    private final DataSource source;

    Filler(DataSource source) {
        this.source = source;
    }

    /** Makes the tables and writes through the library what {@code size} wants of it. */
    void begin(Size size) {
        JdbcStores stores =
                JdbcStores.on(source).county(COUNTY).schema(SchemaMode.MIGRATE).open();
        BusyCounty county = new BusyCounty(stores);
        for (int i = 0; i < size.patterns(); i++) {
            county.past(i, at(BusyCounty.FIRST, BusyCounty.NOW.minus(PAST_UNTIL), i, size.patterns()));
        }
        said("patterns");
        for (int i = 0; i < size.open(); i++) {
            Instant from = BusyCounty.NOW.minus(OPEN_SINCE);
            county.open(size.patterns() + i, at(from, BusyCounty.NOW, i, size.open()));
        }
        said("open cases");
    }

    /** Whole seconds, evenly between {@code from} and {@code until}. */
    private static Instant at(Instant from, Instant until, int i, int of) {
        return from.plusSeconds(Duration.between(from, until).toSeconds() * i / of);
    }

    /** Multiplies what was begun, up to {@code size}; what goes to different tables goes at once. */
    void multiply(Size size) throws Exception {
        String county = "'" + COUNTY.value() + "'";
        String copies = county + ", " + size.cards() + ", ";
        String years = time(BusyCounty.FIRST) + ", " + time(BusyCounty.NOW.minus(PAST_UNTIL));
        carryOut(script(), "call fill.patterns(" + county + ")");
        for (String table : TABLES) {
            carryOut("call fill.put_indexes_away('" + table + "')");
        }
        carryOut("call fill.whole(" + county + ", " + size.whole() + ")");
        said("whole copies");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<String> done : threads.invokeAll(List.<Callable<String>>of(
                    () -> cards("yidi_card", "call fill.cards(" + copies + years + ")"),
                    () -> cards("yidi_card_tag", "call fill.tags(" + copies + years + ")")))) {
                said(done.get());
            }
        } finally {
            threads.shutdownNow();
        }
        long due = Math.min(DUE, size.cards());
        carryOut("call fill.alarms(" + copies + due + ", " + years + ", " + time(BusyCounty.NOW) + ")");
        for (String table : List.of("yidi_entry", "yidi_command", "yidi_alarm")) {
            bringIndexesBack(table);
        }
        carryOut("drop schema fill cascade");
    }

    private String cards(String table, String call) throws SQLException {
        carryOut(call);
        said(table);
        bringIndexesBack(table);
        return "all of " + table;
    }

    private void bringIndexesBack(String table) throws SQLException {
        carryOut("call fill.bring_indexes_back('" + table + "')", "vacuum (analyze) " + table);
        said("indexes of " + table);
    }

    private void carryOut(String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static void said(String what) {
        System.out.printf(Locale.ROOT, "%s  filled: %s%n", Instant.now(), what);
    }

    private static String time(Instant instant) {
        return "timestamp '" + instant.toString().replace("T", " ").replace("Z", "") + "'";
    }

    private static String script() {
        try (InputStream script = Filler.class.getResourceAsStream("fill.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("fill.sql", e);
        }
    }
}
