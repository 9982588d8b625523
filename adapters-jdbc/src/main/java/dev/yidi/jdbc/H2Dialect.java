package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * H2. Appends of a county take turns: each raises the county's feed key first and so holds its row until the end of the
 * transaction, so that keys are committed in their order.
 */
final class H2Dialect extends Dialect {
    H2Dialect() {
        super("H2");
    }

    @Override
    String folder() {
        return "h2";
    }

    @Override
    boolean undoesDefinitions() {
        return false;
    }

    @Override
    void openCounty(Sql sql, String county) throws SQLException {
        try {
            sql.update(
                    "merge into yidi_feed as f using (values (?)) as n (county) on f.county = n.county"
                            + " when not matched then insert (county, base) values (n.county, 0)",
                    county);
        } catch (SQLException e) {
            if (!Failures.isDuplicate(e)) {
                throw e;
            }
            // another node opened the county between the look and the insert
        }
    }

    @Override
    long feedKey(Sql sql, String county) throws SQLException {
        sql.update("update yidi_feed set base = base + 1 where county = ?", county);
        return sql.first("select base from yidi_feed where county = ?", List.of(county), row -> row.getLong(1))
                .orElseThrow(() -> new StoreException("county: expected one that was opened"));
    }

    @Override
    String horizon() {
        return "";
    }

    @Override
    boolean remember(Sql sql, List<?> columns) throws SQLException {
        boolean known = sql.first(
                        "select 1 from yidi_command where county = ? and actor = ? and command_id = ?",
                        columns.subList(0, 3),
                        row -> row.getInt(1))
                .isPresent();
        return !known && sql.update(CommandRows.INSERT, columns.toArray()) == 1;
    }

    @Override
    String unlessPresent() {
        return "";
    }

    @Override
    long nextNumber(Sql sql, String county, String series) throws SQLException {
        String raise = "update yidi_number set last_number = last_number + 1 where county = ? and series = ?";
        if (sql.update(raise, county, series) == 0) {
            try {
                sql.update("insert into yidi_number (county, series, last_number) values (?, ?, 1)", county, series);
            } catch (SQLException e) {
                if (!Failures.isDuplicate(e)) {
                    throw e;
                }
                sql.update(raise, county, series);
            }
        }
        return sql.query(
                        "select last_number from yidi_number where county = ? and series = ?",
                        List.of(county, series),
                        row -> row.getLong(1))
                .get(0);
    }

    @Override
    Stream<Optional<Finding>> check(Sql sql) throws SQLException {
        String delay = sql.first(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'",
                        List.of(),
                        row -> row.getString(1))
                .orElse("absent");
        boolean inMemory = sql.connection().getMetaData().getURL().startsWith("jdbc:h2:mem:");
        return Stream.of(
                SelfCheck.unless(
                        inMemory || delay.equals("0"),
                        new Finding(
                                "h2.write-delay",
                                Severity.DANGER,
                                "expected WRITE_DELAY 0, found " + delay + ": what was acknowledged within that many"
                                        + " milliseconds is lost when the process dies. Add ;WRITE_DELAY=0 to the URL")),
                SelfCheck.unless(
                        !inMemory,
                        new Finding(
                                "h2.in-memory",
                                Severity.DANGER,
                                "expected a database in a file, found one in memory: nothing survives the process")));
    }
}
