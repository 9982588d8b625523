package dev.yidi.jdbc;

import dev.yidi.ports.spi.RunningNumbers;

/**
 * The running numbers in {@code yidi_number}, each in a transaction of its own that need not wait for the disk: a number
 * that is lost with the server was on nothing that anybody was told of. Within the host's transaction nothing is said
 * about waiting, for it would hold for the host's commit.
 */
record JdbcNumbers(Sessions sessions, Dialect dialect, String county) implements RunningNumbers {
    private static final String WHAT = "take a number";

    @Override
    public long next(String series) {
        return sessions.ownTransactions() && dialect.numbersAtOnce()
                ? sessions.writeAtOnce(WHAT, sql -> dialect.nextNumberAtOnce(sql, county, series))
                : sessions.write(WHAT, sql -> Ending.commit(dialect.nextNumber(sql, county, series)));
    }
}
