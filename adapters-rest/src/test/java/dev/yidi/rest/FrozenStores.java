package dev.yidi.rest;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import java.util.List;
import java.util.Optional;

/** Stores that stay as they are from the day they are frozen: whoever would change something hears that another was faster. */
final class FrozenStores implements Stores {
    private final Stores stores;
    private boolean frozen;
    private int writes;

    FrozenStores(Stores stores) {
        this.stores = stores;
    }

    /** Whether nothing is written from now on. */
    void freeze(boolean still) {
        frozen = still;
    }

    /** How often something was to be written, whether it was or not. */
    int writes() {
        return writes;
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
                writes++;
                FileChange first = append.changes().get(0);
                return frozen
                        ? new AppendResult.Stale(first.fileId(), first.expectedVersion() + 1)
                        : journal.append(append);
            }

            @Override
            public boolean restore(FileCard card, List<Alarm> alarms) {
                return journal.restore(card, alarms);
            }

            @Override
            public List<Entry> read(FileId fileId, long after) {
                return journal.read(fileId, after);
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
                return journal.follow(position, limit);
            }
        };
    }

    @Override
    public FileIndex index() {
        return stores.index();
    }

    @Override
    public Clocks clocks() {
        return stores.clocks();
    }

    @Override
    public RunningNumbers numbers() {
        return stores.numbers();
    }

    @Override
    public Followings followings() {
        return stores.followings();
    }

    @Override
    public FileKeys fileKeys() {
        return stores.fileKeys();
    }
}
