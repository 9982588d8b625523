package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Clocks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The alarms in {@code yidi_alarm}. Claimers pass over the rows that another one is claiming. */
record JdbcClocks(Sessions sessions, Dialect dialect, String county) implements Clocks {
    private static final String DUE = " from yidi_alarm"
            + " where county = ? and ready_at <= ? and (leased_until <= ? or node = ?)"
            + " order by ready_at, file_id, clock, rung limit ";

    private static final String LEASE = "update yidi_alarm set node = ?, leased_until = ?"
            + " where county = ? and file_id = ? and clock = ? and rung = ? and due_at = ? and ready_at <= ?"
            + " and (leased_until <= ? or node = ?)";

    private static final String HELD = "select 1 from yidi_alarm"
            + " where county = ? and file_id = ? and clock = ? and rung = ? and due_at = ? and node = ? and leased_until = ?"
            + " for update";

    private static final String LEASE_AT_ONCE =
            "with leased as (update yidi_alarm set node = ?, leased_until = ? where ctid = any (array(";

    private static final String LEASED = ")) returning file_id, clock, rung, due_at, ready_at)"
            + " select file_id, clock, rung, due_at from leased order by ready_at, file_id, clock, rung";

    private static final String POSTPONE = "update yidi_alarm set ready_at = ?, node = '', leased_until = due_at"
            + " where county = ? and file_id = ? and clock = ? and rung = ? and due_at = ? and node = ?";

    @Override
    public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
        if (node.isEmpty() || lease.isNegative() || limit < 1) {
            throw new IllegalArgumentException(
                    "claim: expected a node, a lease of zero or more and a limit of 1 or more");
        }
        Instant moment = UtcTime.floor(now);
        Instant until = UtcTime.floor(moment.plus(lease));
        return sessions.write(
                "claim alarms",
                sql -> Ending.commit(
                        dialect.claimsAtOnce()
                                ? leaseAtOnce(sql, moment, node, until, limit)
                                : lease(sql, moment, node, until, limit)));
    }

    private List<Alarm> leaseAtOnce(Sql sql, Instant now, String node, Instant until, int limit) throws SQLException {
        Standing.requireOpen(sql, county);
        return List.copyOf(
                sql.query(claim(dialect, limit), List.of(node, until, county, now, now, node), JdbcClocks::alarm));
    }

    /**
     * The statement of a claim at once. The rows are locked where they stand, so that where they stand leads back to them:
     * no join, whatever is planned.
     */
    static String claim(Dialect dialect, int limit) {
        return LEASE_AT_ONCE + due("ctid", dialect, limit) + LEASED;
    }

    /** The limit stands in it as a number, so that no plan is made for any limit, which might read every alarm. */
    private static String due(String columns, Dialect dialect, int limit) {
        return "select " + columns + DUE + limit + dialect.passingOverLocked();
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        return new Alarm(
                new FileId(row.getString(1)), row.getString(2), row.getString(3), UtcTime.of(Rows.time(row, 4)));
    }

    private List<Alarm> lease(Sql sql, Instant now, String node, Instant until, int limit) throws SQLException {
        Standing.requireOpen(sql, county);
        List<Alarm> due = sql.query(
                due("file_id, clock, rung, due_at", dialect, limit),
                List.of(county, now, now, node),
                JdbcClocks::alarm);
        List<List<?>> leases = new ArrayList<>();
        due.forEach(alarm -> leases.add(List.of(
                node, until, county, alarm.fileId().value(), alarm.clock(), alarm.rung(), alarm.at(), now, now, node)));
        int[] leased = sql.batch(LEASE, leases);
        List<Alarm> mine = new ArrayList<>();
        for (int i = 0; i < leased.length; i++) {
            if (leased[i] == 1 || (leased[i] == Statement.SUCCESS_NO_INFO && isHeld(sql, due.get(i), node, until))) {
                mine.add(due.get(i));
            }
        }
        return List.copyOf(mine);
    }

    /** Drivers that send a batch as one, such as MariaDB's with {@code useBulkStmts}, do not say which of its rows were changed. */
    private boolean isHeld(Sql sql, Alarm alarm, String node, Instant until) throws SQLException {
        return sql.first(
                        HELD,
                        List.of(county, alarm.fileId().value(), alarm.clock(), alarm.rung(), alarm.at(), node, until),
                        row -> row.getInt(1))
                .isPresent();
    }

    @Override
    public void postpone(Alarm alarm, String node, Instant notBefore) {
        Instant wanted = UtcTime.ceiling(notBefore);
        Instant ready = wanted.isBefore(alarm.at()) ? alarm.at() : wanted;
        String fileId = alarm.fileId().value();
        sessions.write("postpone an alarm", sql -> {
            dialect.feedKey(sql, county);
            return Ending.commit(
                    sql.update(POSTPONE, ready, county, fileId, alarm.clock(), alarm.rung(), alarm.at(), node));
        });
    }

    @Override
    public List<Alarm> of(FileId fileId) {
        return List.copyOf(sessions.read(
                "read the alarms of a file",
                sql -> sql.query(
                        "select clock, rung, due_at from yidi_alarm where county = ? and file_id = ?"
                                + " order by due_at, clock, rung",
                        List.of(county, fileId.value()),
                        row -> new Alarm(fileId, row.getString(1), row.getString(2), UtcTime.of(Rows.time(row, 3))))));
    }

    @Override
    public Optional<Instant> earliest() {
        return sessions.read(
                "find the earliest alarm",
                sql -> sql.first(
                        "select ready_at from yidi_alarm where county = ? order by ready_at limit 1",
                        List.of(county),
                        row -> UtcTime.of(Rows.time(row, 1))));
    }
}
