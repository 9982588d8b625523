package dev.yidi.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction for each unit of work, on a connection of the data source; tried again when others were in the way. */
final class OwnTransactions implements Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(OwnTransactions.class);
    private static final int TRIES = 10;

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
        for (int tries = 1; ; tries++) {
            try {
                return once(what, work);
            } catch (SQLException e) {
                if (tries == TRIES || !Failures.isUndone(e)) {
                    throw Failures.refused(what, e);
                }
                LOG.debug("{} was undone by the database, trying again ({} of {})", what, tries, TRIES);
            }
        }
    }

    private <T> T once(String what, Work<Ending<T>> work) throws SQLException {
        Connection connection = source.getConnection();
        boolean automatic = false;
        boolean ended = false;
        try {
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
            giveBack(connection, automatic);
            return ending.value();
        } finally {
            if (!ended) {
                abandon(connection, automatic);
            }
        }
    }

    private static void commit(String what, Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (Failures.isUndone(e) || Failures.isDuplicate(e)) {
                throw e;
            }
            throw Failures.unknown(what, e);
        }
    }

    /** After the transaction has ended: what fails now changes nothing any more. */
    private static void giveBack(Connection connection, boolean automatic) {
        try (connection) {
            if (automatic) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            LOG.debug("the connection was lost after its transaction had ended");
        }
    }

    /** Undoes what is under way; auto-commit is not switched on again unless that is sure, for it would commit. */
    private static void abandon(Connection connection, boolean automatic) {
        try (connection) {
            connection.rollback();
            if (automatic) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            LOG.debug("the connection is lost: the database undoes what it wrote");
        }
    }

    @Override
    public boolean ownTransactions() {
        return true;
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            T value = work.on(new Sql(connection, patience));
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return value;
        } catch (SQLException e) {
            throw Failures.refused(what, e);
        }
    }
}
