package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Stores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Stores that are wrong only when many write at once, and the contract that has to see it. */
class BrokenListsTest {
    @Test
    void good_stores_pass() {
        assertThat(failures(stores -> stores)).isEmpty();
    }

    @Test
    void a_store_that_looks_and_then_writes_without_a_lock_is_caught() {
        assertCaught(stores -> stores.with(new Unlocked(stores)), "was answered and is not there");
    }

    @Test
    void a_lost_update_is_caught() {
        assertCaught(stores -> stores.with(new BrokenJournal.LostUpdate(stores)), "was answered and is not there");
    }

    @Test
    void reads_that_lag_behind_are_caught() {
        assertCaught(
                stores -> stores.with(new Lagging(stores)),
                "no order of all acts fits what was seen and when",
                "is no beginning of");
    }

    @Test
    void a_half_append_is_caught() {
        assertCaught(
                stores -> stores.with(new BrokenJournal.HalfAppend(stores)),
                "although nobody is known to have put it there");
    }

    @Test
    void a_store_that_acknowledges_too_early_is_caught() {
        ExecutorService later = Executors.newSingleThreadExecutor();
        try {
            assertCaught(stores -> stores.with(new Early(stores, later)), "was answered and is not there");
        } finally {
            later.shutdown();
        }
    }

    /** A race is not lost each time: it is run until it is, a few times at most. */
    private static void assertCaught(UnaryOperator<SpoiltStores> spoiling, String... anyOf) {
        String said = "";
        for (int tries = 0; tries < 20 && Arrays.stream(anyOf).noneMatch(said::contains); tries++) {
            said = failures(spoiling);
        }
        assertThat(said).containsAnyOf(anyOf);
    }

    /** What the contract says of stores spoilt so. */
    private static String failures(UnaryOperator<SpoiltStores> spoiling) {
        Spoilt.SPOILING.set(spoiling);
        return String.join("\n", ContractRun.failures(Spoilt.class, 1).values());
    }

    /** Of two that saw the same version both write, and the later one overwrites the other. */
    private static final class Unlocked extends BrokenJournal {
        private static final long PATIENCE_MILLIS = 5;

        private final Map<FileId, List<Entry>> files = new ConcurrentHashMap<>();
        private final Exchanger<Integer> meeting = new Exchanger<>();

        Unlocked(Stores good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            Map<FileId, List<Entry>> wanted = new HashMap<>();
            for (FileChange change : append.changes()) {
                List<Entry> entries = new ArrayList<>(read(change.fileId(), 0));
                if (entries.size() != change.expectedVersion()) {
                    return new AppendResult.Stale(change.fileId(), entries.size());
                }
                entries.addAll(change.entries());
                wanted.put(change.fileId(), List.copyOf(entries));
            }
            meet();
            files.putAll(wanted);
            return new AppendResult.Appended();
        }

        /** Two appends come together here where they can. */
        private void meet() {
            try {
                int unused = meeting.exchange(0, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (TimeoutException alone) {
                return;
            }
        }

        @Override
        public List<Entry> read(FileId fileId, long after) {
            return files.getOrDefault(fileId, List.of());
        }
    }

    /** Every third read sees a file without its last entry. */
    private static final class Lagging extends BrokenJournal {
        private final AtomicInteger reads = new AtomicInteger();

        Lagging(Stores good) {
            super(good);
        }

        @Override
        public List<Entry> read(FileId fileId, long after) {
            List<Entry> entries = super.read(fileId, after);
            return entries.isEmpty() || reads.incrementAndGet() % 3 > 0
                    ? entries
                    : entries.subList(0, entries.size() - 1);
        }
    }

    /** Answers first and stores afterwards. */
    private static final class Early extends BrokenJournal {
        private final ExecutorService later;

        Early(Stores good, ExecutorService later) {
            super(good);
            this.later = later;
        }

        @Override
        public AppendResult append(Append append) {
            later.execute(() -> super.append(append));
            return new AppendResult.Appended();
        }
    }

    /** Runs the contract on what the test at hand has spoilt; not found by itself, being nested. */
    static final class Spoilt extends AppendedListsContract {
        private static final AtomicReference<UnaryOperator<SpoiltStores>> SPOILING =
                new AtomicReference<>(UnaryOperator.identity());

        @Override
        protected StoreSource source() {
            return new InMemoryStoresTest.InMemorySource(
                    () -> SPOILING.get().apply(SpoiltStores.of(new InMemoryStores())));
        }
    }
}
