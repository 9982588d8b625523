package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Units of work within the host's transaction: never committed here, undone to a savepoint when they are not kept. */
final class HostTransactions implements Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(HostTransactions.class);

    private final ConnectionSource host;
    private final Patience patience;

    HostTransactions(ConnectionSource host, Patience patience) {
        this.host = host;
        this.patience = patience;
    }

    @Override
    public <T> T write(String what, Work<Ending<T>> work) {
        try {
            Connection connection = host.connection();
            if (connection.getAutoCommit()) {
                throw new StoreException(what
                        + ": expected the connection of a running transaction, found one in auto-commit mode."
                        + " Maybe the host's transaction has not begun");
            }
            return within(connection, work);
        } catch (SQLException e) {
            throw Failures.refused(what, e);
        }
    }

    private <T> T within(Connection connection, Work<Ending<T>> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        Ending<T> ending;
        try {
            ending = work.on(new Sql(connection, patience));
        } catch (SQLException | RuntimeException e) {
            if (!isUndone(connection, before)) {
                throw new StoreException(
                        "the host's transaction is lost as a whole, with all that the host wrote in it. It has to be"
                                + " rolled back and begun anew",
                        e instanceof SQLException failure ? Failures.stripped(failure) : e);
            }
            throw e;
        }
        if (ending.kept()) {
            connection.releaseSavepoint(before);
        } else {
            connection.rollback(before);
        }
        return ending.value();
    }

    /** False where the database undid more than that: then what the host wrote before is gone as well. */
    private static boolean isUndone(Connection connection, Savepoint before) {
        try {
            connection.rollback(before);
            return true;
        } catch (SQLException e) {
            LOG.debug("the host's transaction is lost as a whole");
            return false;
        }
    }

    @Override
    public boolean ownTransactions() {
        return false;
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        try {
            return work.on(new Sql(host.connection(), patience));
        } catch (SQLException e) {
            throw Failures.refused(what, e);
        }
    }
}
