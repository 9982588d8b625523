package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import java.util.Optional;

/** The stores of a county over some sessions: own transactions, or the host's. */
record JdbcParts(
        Optional<CountyId> county,
        Journal journal,
        FileIndex index,
        Clocks clocks,
        RunningNumbers numbers,
        FileKeys fileKeys,
        Followings followings)
        implements Stores {
    static JdbcParts over(Sessions sessions, Dialect dialect, String county) {
        return new JdbcParts(
                Optional.of(new CountyId(county)),
                new JdbcJournal(sessions, dialect, county),
                new JdbcIndex(sessions, dialect, county),
                new JdbcClocks(sessions, dialect, county),
                new JdbcNumbers(sessions, dialect, county),
                new JdbcKeys(sessions, dialect, county),
                new JdbcFollowings(sessions, dialect, county));
    }
}
