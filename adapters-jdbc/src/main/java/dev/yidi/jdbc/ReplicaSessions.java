package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import javax.sql.DataSource;

/** Reads from a database that follows another one; writes nothing. */
final class ReplicaSessions implements Sessions {
    private final OwnTransactions replica;

    ReplicaSessions(DataSource replica, Patience patience) {
        this.replica = new OwnTransactions(replica, patience);
    }

    @Override
    public <T> T write(String what, Work<Ending<T>> work) {
        throw new StoreException(what + ": expected the primary database, found a replica, which is only read");
    }

    @Override
    public boolean ownTransactions() {
        return true;
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        return replica.read(what, work);
    }
}
