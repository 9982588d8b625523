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
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stores that break a promise 提前确认、重复生效: broken on purpose, to see that the run finds it.
 *
 * @param good what stores in truth
 * @param promise which one is broken
 * @param later stores late
 * @param appends how many registrations there were
 */
record PlantedStores(Stores good, Promise promise, ExecutorService later, AtomicInteger appends)
        implements Stores, Journal {
    private static final long LATER_MILLIS = 200;
    private static final int LOST = 3;

    /** What stores promise. */
    enum Promise {
        /** All is kept. */
        KEPT,
        /** That what is answered is stored: a note is answered at once and stored a while later, when the case may have moved on. */
        STORED_BEFORE,
        /** That a command has one effect: of some registrations the answer is lost, and their repeat is taken for a new command. */
        ONE_EFFECT
    }

    static Stores over(Stores good, Promise broken) {
        return broken == Promise.KEPT
                ? good
                : new PlantedStores(good, broken, Executors.newSingleThreadExecutor(), new AtomicInteger());
    }

    @Override
    public AppendResult append(Append append) {
        String id = append.command().key().id();
        if (promise == Promise.STORED_BEFORE && id.startsWith("note-")) {
            return early(append);
        }
        return promise == Promise.ONE_EFFECT && isRegistration(id)
                ? again(append)
                : good.journal().append(append);
    }

    private AppendResult early(Append append) {
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

    private AppendResult again(Append append) {
        AppendResult result = good.journal().append(append);
        if (result instanceof AppendResult.Repeated) {
            CommandRecord command = append.command();
            CommandKey other =
                    new CommandKey(command.key().actor(), command.key().id() + "-again");
            return good.journal()
                    .append(new Append(
                            new CommandRecord(other, command.bodyDigest(), command.answer(), command.at()),
                            append.changes()));
        }
        if (appends.incrementAndGet() % LOST == 0) {
            throw new UnknownOutcomeException("the answer was lost, on purpose", new IOException("planted"));
        }
        return result;
    }

    private static boolean isRegistration(String id) {
        return id.startsWith("register-");
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
        return promise == Promise.ONE_EFFECT && isRegistration(key.id())
                ? Optional.empty()
                : good.journal().command(key);
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
