package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A transaction for each unit of work, on a connection of the data source; tried again when others were in the way, and
 * once when the connection was lost before the commit was sent, since nothing can have taken effect then.
 *
 * <p>Every wait has an end: for a connection that of the pool, for a statement that of {@link Sql}, and for a server that
 * does not answer at all, not even to a commit, the same and {@value #SILENCE_SECONDS} seconds.
 */
final class OwnTransactions implements Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(OwnTransactions.class);
    private static final int TRIES = 12;
    private static final int SILENCE_SECONDS = 5;
    private static final int AS_IT_IS = -1;

    private final DataSource source;
    private final Patience patience;

    OwnTransactions(DataSource source, Patience patience) {
        this.source = source;
        this.patience = patience;
    }

    OwnTransactions(DataSource source, int timeoutSeconds) {
        this(source, Patience.of(timeoutSeconds));
    }

    @Override
    public <T> T write(String what, Work<Ending<T>> work) {
        return trying(what, connection -> once(what, connection, work));
    }

    @Override
    public <T> T writeAtOnce(String what, Work<T> work) {
        return trying(what, Failures::perhaps, connection -> atOnce(connection, work));
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        return trying(what, connection -> look(connection, work));
    }

    /** Something done on a connection, which it gives back. */
    private interface Turn<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T trying(String what, Turn<T> turn) {
        return trying(what, Failures::refused, turn);
    }

    /** What {@code last} makes of the failure that is not tried again is thrown. */
    private <T> T trying(String what, BiFunction<String, SQLException, StoreException> last, Turn<T> turn) {
        boolean lost = false;
        for (int tries = 1; ; tries++) {
            Connection connection = connect(what);
            try {
                return turn.on(connection);
            } catch (SQLException e) {
                boolean first = Failures.isLost(e) && !lost;
                if (tries == TRIES || !(first || Failures.isUndone(e))) {
                    throw last.apply(what, e);
                }
                lost |= first;
                pause(tries);
                LOG.debug("{} was undone by the database, trying again ({} of {})", what, tries, TRIES);
            }
        }
    }

    /** A moment that is a little longer each time and different for everybody, so that the same do not meet again. */
    private static void pause(int tries) {
        if (tries > 1) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L << tries));
        }
    }

    private Connection connect(String what) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw Failures.unconnected(what, e);
        }
    }

    private <T> T once(String what, Connection connection, Work<Ending<T>> work) throws SQLException {
        boolean automatic = false;
        boolean ended = false;
        int before = AS_IT_IS;
        try {
            before = shorten(connection);
            automatic = connection.getAutoCommit();
            if (automatic) {
                connection.setAutoCommit(false);
            }
            Ending<T> ending = work.on(new Sql(connection, patience));
            if (ending.kept()) {
                commit(what, connection);
            } else {
                connection.rollback();
            }
            ended = true;
            giveBack(connection, automatic, before);
            return ending.value();
        } finally {
            if (!ended) {
                abandon(connection, automatic, before);
            }
        }
    }

    private <T> T atOnce(Connection connection, Work<T> work) throws SQLException {
        int before = AS_IT_IS;
        boolean automatic = true;
        try {
            before = shorten(connection);
            automatic = connection.getAutoCommit();
            if (!automatic) {
                connection.setAutoCommit(true);
            }
            return work.on(new Sql(connection, patience));
        } finally {
            giveBack(connection, automatic, before);
        }
    }

    private <T> T look(Connection connection, Work<T> work) throws SQLException {
        int before = AS_IT_IS;
        try {
            before = shorten(connection);
            return work.on(new Sql(connection, patience));
        } finally {
            stopLooking(connection, before);
        }
    }

    /** What fails here changes nothing of what was read. */
    private static void stopLooking(Connection connection, int before) {
        try (connection) {
            lengthen(connection, before);
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            LOG.debug("the connection was lost after it was read from");
        }
    }

    /** Waits no longer for the server than this, however silent it is; gives what {@link #lengthen} needs. */
    private int shorten(Connection connection) throws SQLException {
        int millis = (int) Math.min(Integer.MAX_VALUE, ((long) patience.timeoutSeconds() + SILENCE_SECONDS) * 1_000L);
        try {
            int before = connection.getNetworkTimeout();
            if (before > 0 && before <= millis) {
                return AS_IT_IS;
            }
            connection.setNetworkTimeout(Runnable::run, millis);
            return before;
        } catch (SQLFeatureNotSupportedException e) {
            LOG.debug("the driver does not bound waits for a server that is silent");
            return AS_IT_IS;
        }
    }

    /** Waits again as long as the host wants. */
    private static void lengthen(Connection connection, int before) throws SQLException {
        if (before != AS_IT_IS) {
            connection.setNetworkTimeout(Runnable::run, before);
        }
    }

    private void commit(String what, Connection connection) throws SQLException {
        try {
            patience.timed("commit", () -> {
                connection.commit();
                return what;
            });
        } catch (SQLException e) {
            if (Failures.isUndone(e) || Failures.isDuplicate(e)) {
                throw e;
            }
            throw Failures.unknown(what, e);
        }
    }

    /** After the transaction has ended: what fails now changes nothing any more. */
    private static void giveBack(Connection connection, boolean automatic, int before) {
        try (connection) {
            connection.setAutoCommit(automatic);
            lengthen(connection, before);
        } catch (SQLException e) {
            LOG.debug("the connection was lost after its transaction had ended");
        }
    }

    /** Undoes what is under way; auto-commit is not switched on again unless that is sure, for it would commit. */
    private static void abandon(Connection connection, boolean automatic, int before) {
        try (connection) {
            connection.rollback();
            if (automatic) {
                connection.setAutoCommit(true);
            }
            lengthen(connection, before);
        } catch (SQLException e) {
            LOG.debug("the connection is lost: the database undoes what it wrote");
        }
    }

    @Override
    public boolean ownTransactions() {
        return true;
    }
}
