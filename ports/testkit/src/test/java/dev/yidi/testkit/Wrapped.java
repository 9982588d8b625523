package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CaseIndex;
import dev.yidi.ports.spi.CaseKeys;
import dev.yidi.ports.spi.CaseNumbers;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.Stores;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stores with a journal that something is done to, on the way in or on the way out. */
final class Wrapped implements Stores {
    private final Stores stores = new InMemoryStores();
    private UnaryOperator<Append> incoming = UnaryOperator.identity();
    private Runnable afterwards = () -> {};
    private UnaryOperator<List<Entry>> outgoing = UnaryOperator.identity();

    /** From now on this is done to every append before it is stored. */
    void incoming(UnaryOperator<Append> change) {
        incoming = change;
    }

    /** From now on this is done after every append was stored. */
    void afterwards(Runnable act) {
        afterwards = act;
    }

    /** From now on this is done to the entries of every case that is read. */
    void outgoing(UnaryOperator<List<Entry>> change) {
        outgoing = change;
    }

    @Override
    public Journal journal() {
        Journal journal = stores.journal();
        return new Journal() {
            @Override
            public AppendResult append(Append append) {
                AppendResult result = journal.append(incoming.apply(append));
                afterwards.run();
                return result;
            }

            @Override
            public List<Entry> read(CaseId caseId, long after) {
                return outgoing.apply(journal.read(caseId, after));
            }

            @Override
            public Optional<CommandRecord> command(CommandKey key) {
                return journal.command(key);
            }

            @Override
            public FeedPage follow(FeedPosition position, int limit) {
                return journal.follow(position, limit);
            }
        };
    }

    @Override
    public CaseIndex index() {
        return stores.index();
    }

    @Override
    public Clocks clocks() {
        return stores.clocks();
    }

    @Override
    public CaseNumbers numbers() {
        return stores.numbers();
    }

    @Override
    public CaseKeys caseKeys() {
        return stores.caseKeys();
    }
}
