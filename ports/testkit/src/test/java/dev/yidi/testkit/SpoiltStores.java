package dev.yidi.testkit;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import java.util.Optional;

/** Stores of which a part was exchanged for a broken one. */
record SpoiltStores(
        Optional<CountyId> county,
        Journal journal,
        FileIndex index,
        Clocks clocks,
        RunningNumbers numbers,
        FileKeys fileKeys,
        Followings followings)
        implements Stores {
    static SpoiltStores of(Stores good) {
        return new SpoiltStores(
                good.county(),
                good.journal(),
                good.index(),
                good.clocks(),
                good.numbers(),
                good.fileKeys(),
                good.followings());
    }

    SpoiltStores with(Journal broken) {
        return new SpoiltStores(county, broken, index, clocks, numbers, fileKeys, followings);
    }

    SpoiltStores with(FileIndex broken) {
        return new SpoiltStores(county, journal, broken, clocks, numbers, fileKeys, followings);
    }

    SpoiltStores with(Clocks broken) {
        return new SpoiltStores(county, journal, index, broken, numbers, fileKeys, followings);
    }

    SpoiltStores with(RunningNumbers broken) {
        return new SpoiltStores(county, journal, index, clocks, broken, fileKeys, followings);
    }

    SpoiltStores with(FileKeys broken) {
        return new SpoiltStores(county, journal, index, clocks, numbers, broken, followings);
    }

    SpoiltStores with(Followings broken) {
        return new SpoiltStores(county, journal, index, clocks, numbers, fileKeys, broken);
    }
}
