package dev.yidi.example.center.replay;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.example.center.home.CentreHome;
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
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * A replay whose process dies at one append, without closing anything: as {@code kill -9} does. Arguments: the file, the
 * data directory, the append's number, and whether it dies {@code before} or {@code after} it.
 */
final class HaltingReplay {
    private HaltingReplay() {}

    public static void main(String[] arguments) {
        CentreHome home = CentreHome.open(Path.of(arguments[1]), Samples.PROFILE, new SecureRandom());
        Journal halting = new HaltingJournal(
                home.stores().journal(), Integer.parseInt(arguments[2]), arguments[3].equals("before"));
        MessageReplay.of(Path.of(arguments[0]), Samples.PROFILE, Optional.empty(), Samples.silence())
                .into(new HaltingStores(home.stores(), halting), home.keys());
    }

    private record HaltingStores(Stores stores, Journal journal) implements Stores {
        @Override
        public Optional<CountyId> county() {
            return stores.county();
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

    private static final class HaltingJournal implements Journal {
        private final Journal journal;
        private final int last;
        private final boolean before;
        private int appends;

        HaltingJournal(Journal journal, int last, boolean before) {
            this.journal = journal;
            this.last = last;
            this.before = before;
        }

        @Override
        public AppendResult append(Append append) {
            appends++;
            if (appends == last && before) {
                Runtime.getRuntime().halt(ReplayCrashTest.HALTED);
            }
            AppendResult result = journal.append(append);
            if (appends == last) {
                Runtime.getRuntime().halt(ReplayCrashTest.HALTED);
            }
            return result;
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
    }
}
