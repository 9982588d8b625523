package dev.yidi.testkit;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.WrappedKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stores with a journal that something is done to, on the way in or on the way out. */
final class Wrapped implements Stores {
    private final Stores stores = new InMemoryStores();
    private UnaryOperator<Append> incoming = UnaryOperator.identity();
    private UnaryOperator<Optional<FileCard>> cards = UnaryOperator.identity();
    private UnaryOperator<Optional<WrappedKey>> keys = UnaryOperator.identity();
    private Optional<Instant> held = Optional.empty();
    private Runnable afterwards = () -> {};
    private UnaryOperator<List<Entry>> outgoing = UnaryOperator.identity();
    private UnaryOperator<Entry> followed = UnaryOperator.identity();
    private final Once beforeNote = new Once();
    private final Once afterNote = new Once();

    /** What is done the next time, and then no more. */
    private static final class Once {
        private Runnable act = () -> {};

        void run() {
            Runnable now = act;
            act = () -> {};
            now.run();
        }
    }

    /** Just before something is noted of a follower the next time, this is done once. */
    void beforeNote(Runnable act) {
        beforeNote.act = act;
    }

    /** Just after something is noted of a follower the next time, this is done once. */
    void afterNote(Runnable act) {
        afterNote.act = act;
    }

    /** From now on this is done to every entry that a follower is given. */
    void followed(UnaryOperator<Entry> change) {
        followed = change;
    }

    /** From now on followers that have got everything are held back from something since then. */
    void heldBack(Instant since) {
        held = Optional.of(since);
    }

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
    public Optional<CountyId> county() {
        return stores.county();
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
            public boolean restore(FileCard card, List<Alarm> alarms) {
                return journal.restore(card, alarms);
            }

            @Override
            public List<Entry> read(FileId fileId, long after) {
                return outgoing.apply(journal.read(fileId, after));
            }

            @Override
            public Optional<CommandRecord> command(CommandKey key) {
                return journal.command(key);
            }

            @Override
            public FeedPosition end() {
                return journal.end();
            }

            @Override
            public FeedPage follow(FeedPosition position, int limit) {
                FeedPage page = journal.follow(position, limit);
                return new FeedPage(page.entries().stream().map(followed).toList(), page.next());
            }

            @Override
            public Optional<Instant> heldBack(FeedPosition position) {
                return held;
            }
        };
    }

    /** From now on this is done to every card that is found by its case. */
    void cards(UnaryOperator<Optional<FileCard>> change) {
        cards = change;
    }

    @Override
    public FileIndex index() {
        FileIndex index = stores.index();
        return new FileIndex() {
            @Override
            public Optional<FileCard> find(FileId fileId) {
                return cards.apply(index.find(fileId));
            }

            @Override
            public Optional<FileCard> find(String register, String number) {
                return index.find(register, number);
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
    public RunningNumbers numbers() {
        return stores.numbers();
    }

    /** From now on this is done to every case key that is found. */
    void keys(UnaryOperator<Optional<WrappedKey>> change) {
        keys = change;
    }

    @Override
    public Followings followings() {
        Followings followings = stores.followings();
        return new Followings() {
            @Override
            public Optional<Tenure> tenure(String follower) {
                return followings.tenure(follower);
            }

            @Override
            public Optional<Lead> lead(String follower, String node, Instant mark, Optional<Tenure> passed) {
                return followings.lead(follower, node, mark, passed);
            }

            @Override
            public boolean advance(Lead lead, FeedPosition next) {
                return followings.advance(lead, next);
            }

            @Override
            public void release(Lead lead) {
                followings.release(lead);
            }

            @Override
            public FeedPosition position(String follower) {
                return followings.position(follower);
            }

            @Override
            public String notes(String follower) {
                return followings.notes(follower);
            }

            @Override
            public boolean note(String follower, Optional<Lead> lead, String before, String after) {
                beforeNote.run();
                boolean noted = followings.note(follower, lead, before, after);
                afterNote.run();
                return noted;
            }
        };
    }

    @Override
    public FileKeys fileKeys() {
        FileKeys fileKeys = stores.fileKeys();
        return new FileKeys() {
            @Override
            public Optional<WrappedKey> find(FileId fileId) {
                return keys.apply(fileKeys.find(fileId));
            }

            @Override
            public void destroy(FileId fileId) {
                fileKeys.destroy(fileId);
            }
        };
    }
}
