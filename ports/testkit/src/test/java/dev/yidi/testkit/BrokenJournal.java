package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.Stores;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** A journal that passes everything on; each subclass breaks one promise. */
class BrokenJournal implements Journal {
    final Stores good;

    BrokenJournal(Stores good) {
        this.good = good;
    }

    @Override
    public AppendResult append(Append append) {
        return good.journal().append(append);
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

    /** Every command is a new one. */
    static final class WithoutIdempotence extends BrokenJournal {
        private final AtomicLong times = new AtomicLong();

        WithoutIdempotence(Stores good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            CommandRecord first = append.command();
            CommandKey key = new CommandKey(first.key().actor(), first.key().id() + "#" + times.incrementAndGet());
            return super.append(new Append(
                    new CommandRecord(key, first.bodyDigest(), first.answer(), first.at()), append.changes()));
        }
    }

    /** The cases of an append are written one after another, each for itself. */
    static final class HalfAppend extends BrokenJournal {
        HalfAppend(Stores good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            for (FileChange change :
                    append.changes().subList(1, append.changes().size())) {
                CommandKey part = new CommandKey("part", append.command().key().id() + change.fileId());
                AppendResult result = super.append(new Append(
                        new CommandRecord(part, "", "", append.command().at()), List.of(change)));
                if (!(result instanceof AppendResult.Appended)) {
                    return result;
                }
            }
            return super.append(new Append(append.command(), append.changes().subList(0, 1)));
        }
    }

    /** The versions are looked at before the command. */
    static final class StaleBeforeRepeated extends BrokenJournal {
        StaleBeforeRepeated(Stores good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            FileChange first = append.changes().get(0);
            long version = good.index()
                    .find(first.fileId())
                    .map(card -> card.version())
                    .orElse(0L);
            return version == first.expectedVersion()
                    ? super.append(append)
                    : new AppendResult.Stale(first.fileId(), version);
        }
    }

    /** The version is read without a lock, and whoever comes later overwrites. */
    static final class LostUpdate extends BrokenJournal {
        LostUpdate(Stores good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            AppendResult result = super.append(append);
            boolean raced = result instanceof AppendResult.Stale stale
                    && stale.actualVersion() == append.changes().get(0).expectedVersion() + 1
                    && append.changes().get(0).expectedVersion() > 0;
            return raced ? new AppendResult.Appended() : result;
        }
    }

    /** What every store asks of an append is not asked: here a gap in the sequences is closed in silence. */
    static final class Unchecked extends BrokenJournal {
        Unchecked(Stores good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            return super.append(new Append(
                    append.command(),
                    append.changes().stream().map(Unchecked::mended).toList()));
        }

        private static FileChange mended(FileChange change) {
            List<Entry> entries = IntStream.range(0, change.entries().size())
                    .mapToObj(i -> renumbered(change.entries().get(i), change.expectedVersion() + 1 + i))
                    .toList();
            return Specimens.withEntries(change, entries);
        }

        private static Entry renumbered(Entry e, long sequence) {
            return new Entry(
                    e.fileId(),
                    e.register(),
                    sequence,
                    e.type(),
                    e.typeVersion(),
                    e.at(),
                    e.actor(),
                    e.onBehalfOf(),
                    e.body().replace("\u0000", ""),
                    e.vault(),
                    e.previousHash(),
                    e.hash());
        }
    }

    /** Looks for the end only when somebody follows from there. */
    static final class LateEnd extends BrokenJournal {
        private static final FeedPosition NOW = new FeedPosition("now");

        LateEnd(Stores good) {
            super(good);
        }

        @Override
        public FeedPosition end() {
            return good.journal().end().equals(FeedPosition.start()) ? FeedPosition.start() : NOW;
        }

        @Override
        public FeedPage follow(FeedPosition position, int limit) {
            return super.follow(position.equals(NOW) ? good.journal().end() : position, limit);
        }
    }

    /** Says that a card was restored, whatever the journal tells. */
    static final class RestoresBlindly extends BrokenJournal {
        RestoresBlindly(Stores good) {
            super(good);
        }

        @Override
        public boolean restore(FileCard card, List<Alarm> alarms) {
            super.restore(card, alarms);
            return true;
        }
    }

    /** Times are kept to the millisecond, and what is beyond the basic plane becomes a question mark. */
    static final class Coarse extends BrokenJournal {
        Coarse(Stores good) {
            super(good);
        }

        @Override
        public List<Entry> read(FileId fileId, long after) {
            return super.read(fileId, after).stream()
                    .map(e -> new Entry(
                            e.fileId(),
                            e.register(),
                            e.sequence(),
                            e.type(),
                            e.typeVersion(),
                            e.at().truncatedTo(ChronoUnit.MILLIS),
                            e.actor().replaceAll("[^\\x{0}-\\x{FFFF}]", "?"),
                            e.onBehalfOf(),
                            e.body(),
                            e.vault(),
                            e.previousHash(),
                            e.hash()))
                    .toList();
        }
    }
}
