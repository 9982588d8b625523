package dev.yidi.jdbc;

import java.sql.SQLException;

/** Gives connections to units of work and ends their transactions. */
interface Sessions {
    /** Something done on one connection. */
    interface Work<T> {
        T on(Sql sql) throws SQLException;
    }

    /**
     * Does {@code work} in a transaction of its own, or in a part of the host's that is undone when {@code work} fails or
     * does not keep what it wrote.
     *
     * @param what the name of the work in messages
     */
    <T> T write(String what, Work<Ending<T>> work);

    /**
     * Does {@code work}, one statement that is a transaction by itself where the sessions have {@link #ownTransactions}: that
     * saves the way of the commit. Only for what nobody is promised: a statement that is ended while its commit waits for a
     * standby counts as done. When the connection is lost meanwhile it is done once more, so that it has to bear that,
     * or to see that it was done.
     *
     * @param what the name of the work in messages
     */
    default <T> T writeAtOnce(String what, Work<T> work) {
        return write(what, sql -> Ending.commit(work.on(sql)));
    }

    /** Whether {@link #write} begins and ends a transaction of its own, rather than a part of the host's. */
    boolean ownTransactions();

    /** Does {@code work}, which only reads; what has to be seen as one is read by one statement. */
    <T> T read(String what, Work<T> work);
}
