package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks, when stores are opened, for settings that would lose or change what is stored 启动自检. */
final class SelfCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);
    private static final String TEXT = "案𠮷😀 '\\";
    private static final Instant TIME = Instant.parse("1987-07-01T15:30:00.123457Z");

    private static final int NANOS = 9;
    private static final Duration APART = Duration.ofSeconds(30);

    private SelfCheck() {}

    /**
     * What was found.
     *
     * @throws StoreException when a danger was found that is not among {@code allowed}
     */
    static List<Finding> run(Sessions sessions, Dialect dialect, Set<String> allowed) {
        List<Finding> findings = look(sessions, dialect);
        findings.forEach(SelfCheck::log);
        List<Finding> refused = findings.stream()
                .filter(finding -> finding.severity() == Severity.DANGER && !allowed.contains(finding.code()))
                .toList();
        if (!refused.isEmpty()) {
            throw new StoreException("self-check: the database would lose or change what is stored"
                    + refused.stream().map(f -> "\n  " + f).collect(Collectors.joining())
                    + "\n  Change the settings, or allow what is wanted by its code");
        }
        return findings;
    }

    /** What is found now, whatever it is. */
    static List<Finding> look(Sessions sessions, Dialect dialect) {
        return sessions.read("self-check", sql -> all(sql, dialect));
    }

    /** {@code finding}, unless all is good. */
    static Optional<Finding> unless(boolean good, Finding finding) {
        return good ? Optional.empty() : Optional.of(finding);
    }

    private static List<Finding> all(Sql sql, Dialect dialect) throws SQLException {
        return Stream.concat(
                        dialect.check(sql),
                        Stream.of(
                                time(sql, dialect),
                                clock(sql, dialect, Clock.systemUTC()),
                                isolation(sql),
                                empty(sql, dialect),
                                text(sql, dialect)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** After a first statement: what stands in front of the database may not know before that which one answers. */
    private static Optional<Finding> isolation(Sql sql) throws SQLException {
        boolean dirty = sql.connection().getTransactionIsolation() == Connection.TRANSACTION_READ_UNCOMMITTED;
        return unless(
                !dirty,
                new Finding(
                        "isolation.read-uncommitted",
                        Severity.DANGER,
                        "expected read committed, found read uncommitted: what is half-done may be seen"));
    }

    private static Optional<Finding> empty(Sql sql, Dialect dialect) throws SQLException {
        boolean comesBack = sql.query("select " + dialect.asText(), List.of(""), row -> "".equals(row.getString(1)))
                .get(0);
        return unless(
                comesBack,
                new Finding(
                        "text.empty",
                        Severity.DANGER,
                        "expected an empty text to come back as one, found it taken for null: the tables cannot be"
                                + " written. Maybe the database is in a mode that is compatible with Oracle: make one in that of"
                                + " PostgreSQL or MySQL, or switch that off"));
    }

    /** The last of all, for where characters are refused the transaction may be lost. */
    private static Optional<Finding> text(Sql sql, Dialect dialect) throws SQLException {
        return unless(
                comesBack(sql, dialect),
                new Finding(
                        "text.round-trip",
                        Severity.DANGER,
                        "expected rare Chinese characters to come back as they went, found them changed or refused"));
    }

    private static boolean comesBack(Sql sql, Dialect dialect) throws SQLException {
        try {
            return sql.query("select " + dialect.asText(), List.of(TEXT), row -> row.getString(1))
                    .get(0)
                    .equals(TEXT);
        } catch (SQLException e) {
            if (Failures.isUnfit(e)) {
                return false;
            }
            throw e;
        }
    }

    private static Optional<Finding> time(Sql sql, Dialect dialect) throws SQLException {
        Instant back = sql.query("select " + dialect.asTime(), List.of(TIME), row -> UtcTime.of(Rows.time(row, 1)))
                .get(0);
        return unless(
                back.equals(TIME),
                new Finding(
                        "time.round-trip",
                        Severity.DANGER,
                        "expected times to come back to the microsecond, found them changed"));
    }

    /** Duties fall due by the node's clock; the database's is asked for nothing but to see whether the two agree. */
    static Optional<Finding> clock(Sql sql, Dialect dialect, Clock node) throws SQLException {
        Optional<String> seconds = dialect.secondsNow();
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        Instant before = node.instant();
        BigDecimal read = sql.query("select " + seconds.get(), List.of(), row -> row.getBigDecimal(1))
                .get(0);
        Instant after = node.instant();
        Instant there = Instant.ofEpochSecond(0, read.movePointRight(NANOS).longValue());
        Duration ahead = there.isBefore(before)
                ? Duration.between(there, before)
                : there.isAfter(after) ? Duration.between(there, after) : Duration.ZERO;
        return unless(
                ahead.abs().compareTo(APART) <= 0,
                new Finding(
                        "clock.difference",
                        Severity.WARNING,
                        "expected the clocks of this node and of the database to agree within " + APART.toSeconds()
                                + " seconds, found this node " + ahead.abs().toSeconds() + " seconds "
                                + (ahead.isNegative() ? "behind" : "ahead")
                                + ": duties fall due by the node's clock. Set both by a time server"));
    }

    private static void log(Finding finding) {
        if (finding.severity() == Severity.NOTICE) {
            LOG.info("{}", finding);
        } else {
            LOG.warn("{}", finding);
        }
    }
}
