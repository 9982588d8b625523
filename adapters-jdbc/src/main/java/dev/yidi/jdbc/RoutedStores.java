package dev.yidi.jdbc;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The stores of a county as they are found anew for each call. */
final class RoutedStores implements Stores {
    private final CountyId county;
    private final Supplier<Stores> found;

    RoutedStores(CountyId county, RoutedCounty routed, Function<JdbcStores, Stores> part) {
        this.county = county;
        this.found = () -> part.apply(routed.open());
    }

    @Override
    public Optional<CountyId> county() {
        return Optional.of(county);
    }

    @Override
    public Journal journal() {
        return new RoutedJournal(() -> found.get().journal());
    }

    @Override
    public FileIndex index() {
        return new RoutedIndex(() -> found.get().index());
    }

    @Override
    public Clocks clocks() {
        return new RoutedClocks(() -> found.get().clocks());
    }

    @Override
    public RunningNumbers numbers() {
        return series -> found.get().numbers().next(series);
    }

    @Override
    public FileKeys fileKeys() {
        return new RoutedKeys(() -> found.get().fileKeys());
    }

    @Override
    public Followings followings() {
        return new RoutedFollowings(() -> found.get().followings());
    }

    private record RoutedJournal(Supplier<Journal> found) implements Journal {
        @Override
        public AppendResult append(Append append) {
            return found.get().append(append);
        }

        @Override
        public boolean restore(FileCard card, List<Alarm> alarms) {
            return found.get().restore(card, alarms);
        }

        @Override
        public List<Entry> read(FileId fileId, long after) {
            return found.get().read(fileId, after);
        }

        @Override
        public Optional<CommandRecord> command(CommandKey key) {
            return found.get().command(key);
        }

        @Override
        public FeedPosition end() {
            return found.get().end();
        }

        @Override
        public FeedPage follow(FeedPosition position, int limit) {
            return found.get().follow(position, limit);
        }

        @Override
        public Optional<Instant> heldBack(FeedPosition position) {
            return found.get().heldBack(position);
        }
    }

    private record RoutedIndex(Supplier<FileIndex> found) implements FileIndex {
        @Override
        public Optional<FileCard> find(FileId fileId) {
            return found.get().find(fileId);
        }

        @Override
        public Optional<FileCard> find(String register, String number) {
            return found.get().find(register, number);
        }

        @Override
        public Map<FileId, FileCard> findAll(Set<FileId> files) {
            return found.get().findAll(files);
        }

        @Override
        public Optional<Boolean> isFoundBy(FileCard card) {
            return found.get().isFoundBy(card);
        }

        @Override
        public CardPage list(CardQuery query) {
            return found.get().list(query);
        }
    }

    private record RoutedClocks(Supplier<Clocks> found) implements Clocks {
        @Override
        public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
            return found.get().claim(now, node, lease, limit);
        }

        @Override
        public void postpone(Alarm alarm, String node, Instant notBefore) {
            found.get().postpone(alarm, node, notBefore);
        }

        @Override
        public List<Alarm> of(FileId fileId) {
            return found.get().of(fileId);
        }

        @Override
        public Optional<Instant> earliest() {
            return found.get().earliest();
        }
    }

    private record RoutedKeys(Supplier<FileKeys> found) implements FileKeys {
        @Override
        public Optional<WrappedKey> find(FileId fileId) {
            return found.get().find(fileId);
        }

        @Override
        public Map<FileId, WrappedKey> findAll(Set<FileId> files) {
            return found.get().findAll(files);
        }

        @Override
        public void destroy(FileId fileId) {
            found.get().destroy(fileId);
        }
    }

    private record RoutedFollowings(Supplier<Followings> found) implements Followings {
        @Override
        public Optional<Tenure> tenure(String follower) {
            return found.get().tenure(follower);
        }

        @Override
        public Optional<Lead> lead(String follower, String node, Instant mark, Optional<Tenure> passed) {
            return found.get().lead(follower, node, mark, passed);
        }

        @Override
        public boolean advance(Lead lead, FeedPosition next) {
            return found.get().advance(lead, next);
        }

        @Override
        public void release(Lead lead) {
            found.get().release(lead);
        }

        @Override
        public FeedPosition position(String follower) {
            return found.get().position(follower);
        }

        @Override
        public String notes(String follower) {
            return found.get().notes(follower);
        }

        @Override
        public boolean note(String follower, Optional<Lead> lead, String before, String after) {
            return found.get().note(follower, lead, before, after);
        }
    }
}
