package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CaseCard;
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
import dev.yidi.ports.spi.WrappedKey;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stores with a journal that something is done to, on the way in or on the way out. */
final class Wrapped implements Stores {
    private final Stores stores = new InMemoryStores();
    private UnaryOperator<Append> incoming = UnaryOperator.identity();
    private UnaryOperator<Optional<CaseCard>> cards = UnaryOperator.identity();
    private UnaryOperator<Optional<WrappedKey>> keys = UnaryOperator.identity();
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

    /** From now on this is done to every card that is found by its case. */
    void cards(UnaryOperator<Optional<CaseCard>> change) {
        cards = change;
    }

    @Override
    public CaseIndex index() {
        CaseIndex index = stores.index();
        return new CaseIndex() {
            @Override
            public Optional<CaseCard> find(CaseId caseId) {
                return cards.apply(index.find(caseId));
            }

            @Override
            public Optional<CaseCard> find(CaseNumber number) {
                return index.find(number);
            }

            @Override
            public CardPage list(CardQuery query) {
                CardPage page = index.list(query);
                return new CardPage(
                        page.cards().stream()
                                .flatMap(card -> cards.apply(Optional.of(card)).stream())
                                .toList(),
                        page.next());
            }
        };
    }

    @Override
    public Clocks clocks() {
        return stores.clocks();
    }

    @Override
    public CaseNumbers numbers() {
        return stores.numbers();
    }

    /** From now on this is done to every case key that is found. */
    void keys(UnaryOperator<Optional<WrappedKey>> change) {
        keys = change;
    }

    @Override
    public CaseKeys caseKeys() {
        CaseKeys caseKeys = stores.caseKeys();
        return new CaseKeys() {
            @Override
            public Optional<WrappedKey> find(CaseId caseId) {
                return keys.apply(caseKeys.find(caseId));
            }

            @Override
            public void destroy(CaseId caseId) {
                caseKeys.destroy(caseId);
            }
        };
    }
}
