package dev.yidi.jdbc;

import dev.yidi.ports.spi.RunningNumbers;

/**
 * The running numbers in {@code yidi_number}, each in a transaction of its own that need not wait for the disk: a number
 * that is lost with the server was on nothing that anybody was told of. Within the host's transaction nothing is said
 * about waiting, for it would hold for the host's commit.
 */
record JdbcNumbers(Sessions sessions, Dialect dialect, String county) implements RunningNumbers {
    @Override
    public long next(String series) {
        return sessions.write("take a number", sql -> {
            if (sessions.ownTransactions()) {
                dialect.needNotWaitForDisk(sql);
            }
            return Ending.commit(dialect.nextNumber(sql, county, series));
        });
    }
}
