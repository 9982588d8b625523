package dev.yidi.testkit;

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
import dev.yidi.ports.spi.WrappedKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A county's stores that are sound until they are struck. */
final class StruckStores implements Stores {
    private final Stores good;
    private volatile Optional<CountyPoison> poison = Optional.empty();

    StruckStores(Stores good) {
        this.good = good;
    }

    /** From now on they are poisoned. */
    void strike(CountyPoison with) {
        poison = Optional.of(with);
    }

    @Override
    public Optional<CountyId> county() {
        return good.county();
    }

    @Override
    public Journal journal() {
        return new Journal() {
            @Override
            public AppendResult append(Append append) {
                return now().append(append);
            }

            @Override
            public List<Entry> read(FileId fileId, long after) {
                return now().read(fileId, after);
            }

            @Override
            public boolean restore(FileCard card, List<Alarm> alarms) {
                return now().restore(card, alarms);
            }

            @Override
            public Optional<CommandRecord> command(CommandKey key) {
                return now().command(key);
            }

            @Override
            public FeedPosition end() {
                return now().end();
            }

            @Override
            public FeedPage follow(FeedPosition position, int limit) {
                return now().follow(position, limit);
            }

            @Override
            public Optional<Instant> heldBack(FeedPosition position) {
                return now().heldBack(position);
            }

            private Journal now() {
                return poison.map(with -> with.over(good.journal())).orElseGet(good::journal);
            }
        };
    }

    @Override
    public FileIndex index() {
        return good.index();
    }

    @Override
    public Clocks clocks() {
        return new Clocks() {
            @Override
            public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
                return now().claim(now, node, lease, limit);
            }

            @Override
            public void postpone(Alarm alarm, String node, Instant notBefore) {
                now().postpone(alarm, node, notBefore);
            }

            @Override
            public List<Alarm> of(FileId fileId) {
                return now().of(fileId);
            }

            @Override
            public Optional<Instant> earliest() {
                return now().earliest();
            }

            private Clocks now() {
                return poison.map(with -> with.over(good.clocks())).orElseGet(good::clocks);
            }
        };
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
        return new FileKeys() {
            @Override
            public Optional<WrappedKey> find(FileId fileId) {
                return now().find(fileId);
            }

            @Override
            public void destroy(FileId fileId) {
                now().destroy(fileId);
            }

            private FileKeys now() {
                return poison.map(with -> with.over(good.fileKeys())).orElseGet(good::fileKeys);
            }
        };
    }
}
