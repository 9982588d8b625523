package dev.yidi.example.center.replay;

import dev.yidi.core.CaseId;
import dev.yidi.example.center.home.CentreHome;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CaseIndex;
import dev.yidi.ports.spi.CaseKeys;
import dev.yidi.ports.spi.CaseNumbers;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Journal;
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
        public CaseIndex index() {
            return stores.index();
        }

        @Override
        public Clocks clocks() {
            return stores.clocks();
        }

        @Override
        public CaseNumbers numbers() {
            return stores.numbers();
        }

        @Override
        public CaseKeys caseKeys() {
            return stores.caseKeys();
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
        public List<Entry> read(CaseId caseId, long after) {
            return journal.read(caseId, after);
        }

        @Override
        public Optional<CommandRecord> command(CommandKey key) {
            return journal.command(key);
        }

        @Override
        public FeedPage follow(FeedPosition position, int limit) {
            return journal.follow(position, limit);
        }
    }
}
