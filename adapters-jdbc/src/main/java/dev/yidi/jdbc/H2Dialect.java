package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** H2, where an append waits for the others of its county. */
final class H2Dialect extends TurnTakingDialect {
    private static final String FORGETFUL = "2.5.252";
    private static final Findings FINDINGS = new Findings("h2");

    H2Dialect() {
        super("H2");
    }

    @Override
    protected List<Migration> migrations() {
        return Migration.in("h2");
    }

    @Override
    protected void openCounty(Sql sql, String county) throws SQLException {
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
        // a backup that is taken while appends go on has been seen with their entries and an older feed
        liftFeed(sql, county);
    }

    @Override
    protected Optional<String> secondsNow() {
        return Optional.of("extract(epoch from current_timestamp)");
    }

    @Override
    protected long nextNumber(Sql sql, String county, String series) throws SQLException {
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
    protected Stream<Optional<Finding>> check(Sql sql) throws SQLException {
        String delay = sql.first(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'",
                        List.of(),
                        row -> row.getString(1))
                .orElse("absent");
        boolean inMemory = sql.connection().getMetaData().getURL().startsWith("jdbc:h2:mem:");
        String version = sql.query("select h2version()", List.of(), row -> row.getString(1))
                .get(0);
        return Stream.of(
                inMemory ? Optional.empty() : version(version),
                FINDINGS.danger(
                        "write-delay",
                        inMemory || delay.equals("0"),
                        "expected WRITE_DELAY 0, found " + delay + ": what was acknowledged within that many"
                                + " milliseconds is lost when the process dies. Add ;WRITE_DELAY=0 to the URL"),
                FINDINGS.danger(
                        "in-memory",
                        !inMemory,
                        "expected a database in a file, found one in memory: nothing survives the process"));
    }

    /** A version that was seen to lose commits that it had acknowledged, when its process was killed. */
    static Optional<Finding> version(String found) {
        return FINDINGS.danger(
                "version",
                !found.equals(FORGETFUL),
                "expected another version of H2 than " + FORGETFUL + ", which was seen to lose what it acknowledged"
                        + " last when the process dies, WRITE_DELAY 0 or not. Take 2.4.240");
    }
}
