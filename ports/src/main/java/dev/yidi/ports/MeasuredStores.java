package dev.yidi.ports;

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

/** Stores of which each call is measured. */
record MeasuredStores(
        Optional<CountyId> county,
        Journal journal,
        FileIndex index,
        Clocks clocks,
        RunningNumbers numbers,
        FileKeys fileKeys,
        Followings followings)
        implements Stores {

    /** {@code stores} themselves where nobody wants to know. */
    static Stores of(Stores stores, Measuring measuring) {
        return measuring.isOn()
                ? new MeasuredStores(
                        stores.county(),
                        new MeasuredJournal(stores.journal(), measuring),
                        new MeasuredIndex(stores.index(), measuring),
                        new MeasuredClocks(stores.clocks(), measuring),
                        series -> measuring.store(
                                StoreCall.NUMBER, () -> stores.numbers().next(series)),
                        new MeasuredKeys(stores.fileKeys(), measuring),
                        new MeasuredFollowings(stores.followings(), measuring))
                : stores;
    }

    private record MeasuredJournal(Journal real, Measuring measuring) implements Journal {
        @Override
        public AppendResult append(Append append) {
            return measuring.store(StoreCall.APPEND, () -> real.append(append));
        }

        @Override
        public boolean restore(FileCard card, List<Alarm> alarms) {
            return measuring.store(StoreCall.RESTORE, () -> real.restore(card, alarms));
        }

        @Override
        public List<Entry> read(FileId fileId, long after) {
            return measuring.store(StoreCall.READ, () -> real.read(fileId, after));
        }

        @Override
        public Optional<CommandRecord> command(CommandKey key) {
            return measuring.store(StoreCall.RECALL, () -> real.command(key));
        }

        @Override
        public FeedPosition end() {
            return measuring.store(StoreCall.END, real::end);
        }

        @Override
        public FeedPage follow(FeedPosition position, int limit) {
            return measuring.store(StoreCall.FOLLOW, () -> real.follow(position, limit));
        }

        @Override
        public Optional<Instant> heldBack(FeedPosition position) {
            return measuring.store(StoreCall.FOLLOW, () -> real.heldBack(position));
        }
    }

    private record MeasuredIndex(FileIndex real, Measuring measuring) implements FileIndex {
        @Override
        public Optional<FileCard> find(FileId fileId) {
            return measuring.store(StoreCall.FIND, () -> real.find(fileId));
        }

        @Override
        public Optional<FileCard> find(String register, String number) {
            return measuring.store(StoreCall.FIND, () -> real.find(register, number));
        }

        @Override
        public Map<FileId, FileCard> findAll(Set<FileId> files) {
            return measuring.store(StoreCall.LIST, () -> real.findAll(files));
        }

        @Override
        public Optional<Boolean> isFoundBy(FileCard card) {
            return measuring.store(StoreCall.FIND, () -> real.isFoundBy(card));
        }

        @Override
        public CardPage list(CardQuery query) {
            return measuring.store(StoreCall.LIST, () -> real.list(query));
        }
    }

    private record MeasuredClocks(Clocks real, Measuring measuring) implements Clocks {
        @Override
        public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
            return measuring.store(StoreCall.CLAIM, () -> real.claim(now, node, lease, limit));
        }

        @Override
        public void postpone(Alarm alarm, String node, Instant notBefore) {
            measuring.store(StoreCall.POSTPONE, () -> {
                real.postpone(alarm, node, notBefore);
                return alarm;
            });
        }

        @Override
        public List<Alarm> of(FileId fileId) {
            return measuring.store(StoreCall.ALARMS, () -> real.of(fileId));
        }

        @Override
        public Optional<Instant> earliest() {
            return measuring.store(StoreCall.ALARMS, real::earliest);
        }
    }

    private record MeasuredKeys(FileKeys real, Measuring measuring) implements FileKeys {
        @Override
        public Optional<WrappedKey> find(FileId fileId) {
            return measuring.store(StoreCall.KEY, () -> real.find(fileId));
        }

        @Override
        public Map<FileId, WrappedKey> findAll(Set<FileId> files) {
            return measuring.store(StoreCall.KEY, () -> real.findAll(files));
        }

        @Override
        public void destroy(FileId fileId) {
            measuring.store(StoreCall.DESTROY, () -> {
                real.destroy(fileId);
                return fileId;
            });
        }
    }

    private record MeasuredFollowings(Followings real, Measuring measuring) implements Followings {
        @Override
        public Optional<Tenure> tenure(String follower) {
            return measuring.store(StoreCall.LEAD, () -> real.tenure(follower));
        }

        @Override
        public Optional<Lead> lead(String follower, String node, Instant mark, Optional<Tenure> passed) {
            return measuring.store(StoreCall.LEAD, () -> real.lead(follower, node, mark, passed));
        }

        @Override
        public boolean advance(Lead lead, FeedPosition next) {
            return measuring.store(StoreCall.ADVANCE, () -> real.advance(lead, next));
        }

        @Override
        public void release(Lead lead) {
            measuring.store(StoreCall.ADVANCE, () -> {
                real.release(lead);
                return lead;
            });
        }

        @Override
        public FeedPosition position(String follower) {
            return measuring.store(StoreCall.LEAD, () -> real.position(follower));
        }

        @Override
        public String notes(String follower) {
            return measuring.store(StoreCall.LEAD, () -> real.notes(follower));
        }

        @Override
        public boolean note(String follower, Optional<Lead> lead, String before, String after) {
            return measuring.store(StoreCall.ADVANCE, () -> real.note(follower, lead, before, after));
        }
    }
}
