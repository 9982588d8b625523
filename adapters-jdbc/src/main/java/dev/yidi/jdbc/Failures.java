package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Set;

/**
 * Tells what an {@link SQLException} means. A driver's own message may hold data, so it is never passed on: a cause keeps
 * state, code and stack trace alone.
 */
final class Failures {
    /**
     * H2: concurrent update. MariaDB: deadlock, a record that changed since the transaction read it, and a table that was
     * altered since then or since the statement was prepared.
     */
    private static final Set<Integer> UNDONE = Set.of(90_131, 1213, 1020, 1412, 1615);

    /** MariaDB and MySQL: waited too long for a lock, statement took longer than it may. */
    private static final Set<Integer> MYSQL_TOO_LONG = Set.of(1205, 1969, 3024);

    /** MariaDB and MySQL: server shutting down, connection killed. */
    private static final Set<Integer> MYSQL_GONE = Set.of(1053, 1927);

    /** MariaDB and MySQL: a character that the column cannot hold. */
    private static final Set<Integer> MYSQL_UNFIT = Set.of(1366, 1406);

    /** PostgreSQL and the protocol of MySQL: the server has as many sessions as it takes. */
    private static final String TOO_MANY = "53300";

    private static final Set<Integer> MYSQL_TOO_MANY = Set.of(1040, 1203);

    /** PostgreSQL: the session was idle within its transaction for longer than the server allows. */
    private static final String IDLE = "25P03";

    /** Something in front of the database does not understand a statement, or does not know its table. */
    static final String NOT_UNDERSTOOD = "42000";

    private static final int MYSQL_NO_SUCH_KEY = 1091;

    private static final String AGAIN = ". Nothing took effect: it may be repeated";

    private static final Set<Integer> H2_CLOSED = Set.of(90_067, 90_098, 90_121);
    private static final int H2_IN_USE = 90_020;

    private Failures() {}

    /** Nothing took effect. */
    static StoreException refused(String what, SQLException e) {
        return new StoreException(message(what, e), stripped(e));
    }

    /** No connection was to be had. A pool that has none free says so without a state. */
    static StoreException unconnected(String what, SQLException e) {
        String reason = state(e).isEmpty() && e.getErrorCode() == 0
                ? "no connection was free: the pool gave none in its time. Maybe it is too small" + AGAIN
                : reason(e);
        return new StoreException(what + ": " + reason + " " + code(e), stripped(e));
    }

    /** Of a statement that was a transaction by itself: lost on its way, it may have been committed. */
    static StoreException perhaps(String what, SQLException e) {
        return isLost(e) ? unknown(what, e) : refused(what, e);
    }

    /** The connection was lost while committing. */
    static UnknownOutcomeException unknown(String what, SQLException e) {
        return new UnknownOutcomeException(
                what + ": the connection was lost while committing, so that it is unknown whether it took effect "
                        + code(e) + ". Repeat it with the same command id",
                stripped(e));
    }

    /**
     * Whether the database undid the transaction because of another one, so that it may be tried again; 40003 says that it does
     * not know whether it did.
     */
    static boolean isUndone(SQLException e) {
        boolean undone = state(e).startsWith("40") && !state(e).equals("40003");
        return undone || UNDONE.contains(e.getErrorCode()) || isNamelessBatch(e);
    }

    /** MariaDB 11.4 gives neither number nor words when a table was altered just before a batch came to it. */
    private static boolean isNamelessBatch(SQLException e) {
        return e instanceof BatchUpdateException && state(e).equals("HY000") && e.getErrorCode() == 0;
    }

    /** Whether the connection is gone, and with it what was not committed. */
    static boolean isLost(SQLException e) {
        String state = state(e);
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals(IDLE)
                || H2_CLOSED.contains(e.getErrorCode())
                || MYSQL_GONE.contains(e.getErrorCode());
    }

    /** Whether a unique key, or another rule of the tables, said no. */
    static boolean isDuplicate(SQLException e) {
        return state(e).startsWith("23");
    }

    /** Whether a column that was to be added is there, or on MariaDB and MySQL a key that was to go is gone already. */
    static boolean isChangedBefore(SQLException e) {
        return state(e).equals("42S21") || e.getErrorCode() == MYSQL_NO_SUCH_KEY;
    }

    /** Whether a plain query named a table that is not there, or that what stands in front does not know. */
    static boolean isTableMissing(SQLException e) {
        return Set.of("42P01", "42S02", NOT_UNDERSTOOD).contains(state(e));
    }

    /** Whether a plain query named a column that its table does not have. */
    static boolean isColumnMissing(SQLException e) {
        return Set.of("42703", "42S22").contains(state(e));
    }

    /** Whether the database cannot hold a value, for instance a character. */
    static boolean isUnfit(SQLException e) {
        return state(e).startsWith("22") || MYSQL_UNFIT.contains(e.getErrorCode());
    }

    private static String message(String what, SQLException e) {
        return what + ": " + reason(e) + " " + code(e);
    }

    private static String reason(SQLException e) {
        String state = state(e);
        if (e.getErrorCode() == H2_IN_USE) {
            return "the database is open in another process. Maybe the centre is running already";
        }
        if (state.equals(TOO_MANY) || MYSQL_TOO_MANY.contains(e.getErrorCode())) {
            return "the database takes no more connections. Maybe the pools of all nodes together are too large"
                    + AGAIN;
        }
        if (isLost(e)) {
            return "the connection to the database was lost or could not be made" + AGAIN;
        }
        if (e instanceof SQLTimeoutException
                || state.equals("57014")
                || state.equals("HYT00")
                || state.equals("55P03")
                || MYSQL_TOO_LONG.contains(e.getErrorCode())) {
            return "the database took longer than allowed. Maybe another transaction holds a lock" + AGAIN;
        }
        if (isUndone(e)) {
            return "other transactions were in the way each time it was tried" + AGAIN;
        }
        if (isDuplicate(e)) {
            return "a row of this key is there already";
        }
        if (isUnfit(e)) {
            return "the database cannot hold a value as it is";
        }
        return "the database refused a statement";
    }

    private static String code(SQLException e) {
        return "(SQLState " + state(e) + ", code " + e.getErrorCode() + ")";
    }

    private static String state(SQLException e) {
        String state = e.getSQLState();
        return state == null ? "" : state;
    }

    /** State, code and stack trace of {@code e}, without its message. */
    static SQLException stripped(SQLException e) {
        SQLException bare = new SQLException("SQLState " + state(e), state(e), e.getErrorCode());
        bare.setStackTrace(e.getStackTrace());
        return bare;
    }
}
