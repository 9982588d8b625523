package dev.yidi.testkit;

import dev.yidi.ports.spi.CaseIndex;
import dev.yidi.ports.spi.CaseKeys;
import dev.yidi.ports.spi.CaseNumbers;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.Stores;

/** Stores of which a part was exchanged for a broken one. */
record SpoiltStores(Journal journal, CaseIndex index, Clocks clocks, CaseNumbers numbers, CaseKeys caseKeys)
        implements Stores {
    static SpoiltStores of(Stores good) {
        return new SpoiltStores(good.journal(), good.index(), good.clocks(), good.numbers(), good.caseKeys());
    }

    SpoiltStores with(Journal broken) {
        return new SpoiltStores(broken, index, clocks, numbers, caseKeys);
    }

    SpoiltStores with(CaseIndex broken) {
        return new SpoiltStores(journal, broken, clocks, numbers, caseKeys);
    }

    SpoiltStores with(Clocks broken) {
        return new SpoiltStores(journal, index, broken, numbers, caseKeys);
    }

    SpoiltStores with(CaseNumbers broken) {
        return new SpoiltStores(journal, index, clocks, broken, caseKeys);
    }

    SpoiltStores with(CaseKeys broken) {
        return new SpoiltStores(journal, index, clocks, numbers, broken);
    }
}
