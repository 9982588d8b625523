package dev.yidi.benchmarks;

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
import dev.yidi.testkit.InMemoryStores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one life cycle writes, step by step, to be written again under other names by others 写入录制. */
final class Recording {
    private final List<Append> steps;

    private Recording(List<Append> steps) {
        this.steps = List.copyOf(steps);
    }

    /** One life cycle of the whole library over stores in memory. */
    static Recording ofOneLifeCycle() {
        Recorder recorder = new Recorder();
        new CountyCentre("recorded", recorder).lifeCycle(0);
        if (recorder.appends.size() != CountyCentre.STEPS) {
            throw new IllegalStateException(
                    "expected " + CountyCentre.STEPS + " appends, found " + recorder.appends.size());
        }
        return new Recording(recorder.appends);
    }

    /** The same steps of another case. */
    List<Append> of(String prefix, int number) {
        FileId fileId = new FileId(prefix + "-" + number);
        List<Append> renamed = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            CommandRecord command = steps.get(i).command();
            CommandKey key = new CommandKey(command.key().actor(), fileId + "-" + i);
            renamed.add(new Append(
                    new CommandRecord(key, command.bodyDigest(), command.answer(), command.at()),
                    List.of(renamed(steps.get(i).changes().get(0), fileId))));
        }
        return renamed;
    }

    private static FileChange renamed(FileChange change, FileId fileId) {
        return new FileChange(
                fileId,
                change.expectedVersion(),
                change.entries().stream().map(entry -> renamed(entry, fileId)).toList(),
                renamed(change.card(), fileId),
                change.alarms().stream()
                        .map(alarm -> new Alarm(fileId, alarm.clock(), alarm.rung(), alarm.at()))
                        .toList(),
                change.newKey());
    }

    private static Entry renamed(Entry entry, FileId fileId) {
        return new Entry(
                fileId,
                entry.register(),
                entry.sequence(),
                entry.type(),
                entry.typeVersion(),
                entry.at(),
                entry.actor(),
                entry.onBehalfOf(),
                entry.body(),
                entry.vault(),
                entry.previousHash(),
                entry.hash());
    }

    private static FileCard renamed(FileCard card, FileId fileId) {
        return new FileCard(
                fileId,
                card.register(),
                card.version(),
                card.headHash(),
                fileId.value(),
                card.kind(),
                card.topic(),
                card.stage(),
                card.place(),
                card.accountable(),
                card.officer(),
                card.receivedAt(),
                card.updatedAt(),
                card.nextDue(),
                card.open(),
                card.sealed(),
                card.allow(),
                card.deny(),
                card.tokens(),
                card.summary());
    }

    /** Stores in memory that keep what is appended. */
    private static final class Recorder implements Stores, Journal {
        private final Stores stores = new InMemoryStores();
        private final List<Append> appends = new ArrayList<>();

        @Override
        public AppendResult append(Append append) {
            appends.add(append);
            return stores.journal().append(append);
        }

        @Override
        public boolean restore(FileCard card, List<Alarm> alarms) {
            return stores.journal().restore(card, alarms);
        }

        @Override
        public List<Entry> read(FileId fileId, long after) {
            return stores.journal().read(fileId, after);
        }

        @Override
        public Optional<CommandRecord> command(CommandKey key) {
            return stores.journal().command(key);
        }

        @Override
        public FeedPosition end() {
            return stores.journal().end();
        }

        @Override
        public FeedPage follow(FeedPosition position, int limit) {
            return stores.journal().follow(position, limit);
        }

        @Override
        public Optional<CountyId> county() {
            return stores.county();
        }

        @Override
        public Journal journal() {
            return this;
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
}
