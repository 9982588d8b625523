package dev.yidi.endurance;

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
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stores that say what is done before it is 提前确认: a note is answered at once and stored a while
 * later, when the case may have moved on. Broken on purpose, to see that the run finds it.
 */
record EarlyStores(Stores good, ExecutorService later) implements Stores, Journal {
    private static final long LATER_MILLIS = 200;

    EarlyStores(Stores good) {
        this(good, Executors.newSingleThreadExecutor());
    }

    @Override
    public AppendResult append(Append append) {
        if (!append.command().key().id().startsWith("note-")) {
            return good.journal().append(append);
        }
        later.execute(() -> {
            try {
                Thread.sleep(LATER_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            good.journal().append(append);
        });
        return new AppendResult.Appended();
    }

    @Override
    public boolean restore(FileCard card, List<Alarm> alarms) {
        return good.journal().restore(card, alarms);
    }

    @Override
    public List<Entry> read(FileId fileId, long after) {
        return good.journal().read(fileId, after);
    }

    @Override
    public Optional<CommandRecord> command(CommandKey key) {
        return good.journal().command(key);
    }

    @Override
    public FeedPosition end() {
        return good.journal().end();
    }

    @Override
    public FeedPage follow(FeedPosition position, int limit) {
        return good.journal().follow(position, limit);
    }

    @Override
    public Optional<Instant> heldBack(FeedPosition position) {
        return good.journal().heldBack(position);
    }

    @Override
    public Optional<CountyId> county() {
        return good.county();
    }

    @Override
    public Journal journal() {
        return this;
    }

    @Override
    public FileIndex index() {
        return good.index();
    }

    @Override
    public Clocks clocks() {
        return good.clocks();
    }

    @Override
    public RunningNumbers numbers() {
        return good.numbers();
    }

    @Override
    public Followings followings() {
        return good.followings();
    }

    @Override
    public FileKeys fileKeys() {
        return good.fileKeys();
    }
}
