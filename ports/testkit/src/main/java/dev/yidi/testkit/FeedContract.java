package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.yidi.ports.spi.Journal} keeps towards those who follow it 日志读取契约. */
public abstract class FeedContract {
    private static final int WRITERS = 6;
    private static final int APPENDS = 40;
    private static final int ENDS = 40;
    private static final FileId SHARED = new FileId("shared");

    protected FeedContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void an_empty_journal_gives_nothing_and_keeps_the_position() {
        FeedPage page = source().fresh().journal().follow(FeedPosition.start(), 10);
        assertEquals(new FeedPage(List.of(), FeedPosition.start()), page);
    }

    @Test
    public final void pages_of_any_size_give_every_entry_once_and_each_file_in_its_order() {
        Stores stores = source().fresh();
        FileId[] cases = Stream.of("a", "a-b", "ab", "B", "b").map(FileId::new).toArray(FileId[]::new);
        for (int round = 0; round < 4; round++) {
            stores.journal().append(append("m" + round, change(cases[4], 3L * round, 3), change(cases[0], round, 1)));
            stores.journal().append(append("s" + round, change(cases[2], 2L * round, 2), change(cases[1], round, 1)));
            stores.journal().append(append("x" + round, change(cases[3], round, 1)));
        }
        int total = 4 * 8;
        for (int limit : new int[] {1, 2, 3, 7, 100}) {
            List<Entry> all = Follower.of(stores, limit).until(total);
            assertEquals(total, all.size());
            assertEachCaseInOrder(all);
            assertEquals(new HashSet<>(stores.journal().read(cases[4], 0)), of(cases[4], all));
        }
    }

    @Test
    public final void a_follower_goes_on_where_it_stopped() {
        Stores stores = source().fresh();
        FileId a = new FileId("a");
        stores.journal().append(append("c1", change(a, 0, 2)));
        Follower follower = Follower.of(stores, 10);
        follower.until(2);
        FeedPosition between = follower.position();
        stores.journal().append(append("c2", change(a, 2, 1)));
        assertEquals(3, follower.until(3).size());
        FeedPage again = stores.journal().follow(between, 10);
        assertEquals(List.of(Specimens.entry(a, 3)), again.entries());
    }

    @Test
    public final void who_follows_from_the_end_gets_what_comes_afterwards_and_nothing_that_was_there() {
        Stores stores = source().fresh();
        FileId a = new FileId("a");
        FileId b = new FileId("b");
        assertEquals(FeedPosition.start(), stores.journal().end());
        stores.journal().append(append("c1", change(b, 0, 2), change(a, 0, 3)));
        Follower.of(stores, 10).until(5);

        FeedPosition end = stores.journal().end();

        assertEquals(List.of(), Follower.from(end, stores, 10).until(0));
        stores.journal().append(append("c2", change(a, 3, 1)));
        stores.journal().append(append("c3", change(b, 2, 1)));
        List<Entry> after = Follower.from(end, stores, 1).until(2);
        assertEquals(Set.of(Specimens.entry(a, 4), Specimens.entry(b, 3)), Set.copyOf(after));
        assertEquals(2, after.size());
        assertEquals(7, Follower.of(stores, 10).until(7).size());
        assertEquals(
                List.of(),
                Follower.from(stores.journal().end(), stores, 10).until(0),
                "the end goes on with the journal");
    }

    /** Ends are asked for all the while: what is not there just after an end was told has to come after it. */
    @Test
    public final void nothing_that_is_committed_after_an_end_was_told_is_missed_from_there()
            throws InterruptedException {
        Stores stores = source().fresh();
        stores.journal().append(append("first", change(SHARED, 0, 1)));
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<Told> ends = new ArrayList<>();

        List<Integer> written = Together.run(
                WRITERS + 1,
                task -> task == WRITERS
                        ? () -> askForEndsWhile(writing, stores, ends)
                        : () -> writeAll(stores, task, writing));

        int total = 1 + written.stream().mapToInt(Integer::intValue).sum();
        List<Entry> all = Follower.of(stores, 100).until(total);
        assertEquals(total, all.size());
        assertTrue(!ends.isEmpty(), "ends were told");
        for (Told told : ends) {
            Set<Entry> missed = all.stream().filter(told::isLater).collect(Collectors.toSet());
            Follower.from(told.end(), stores, 100).until(missed.size()).forEach(missed::remove);
            assertEquals(Set.of(), missed, "what " + told.end() + " passed over");
        }
    }

    /** An end, and how many entries the files had when it had been told. */
    private record Told(FeedPosition end, Map<FileId, Long> versions) {
        boolean isLater(Entry entry) {
            return entry.sequence() > versions.getOrDefault(entry.fileId(), 0L);
        }
    }

    private static Integer askForEndsWhile(AtomicInteger writing, Stores stores, List<Told> ends) {
        do {
            FeedPosition end = stores.journal().end();
            Map<FileId, Long> versions = new HashMap<>();
            Stream.concat(Stream.of(SHARED), IntStream.range(0, WRITERS).mapToObj(FeedContract::own))
                    .forEach(file -> versions.put(
                            file, (long) stores.journal().read(file, 0).size()));
            if (ends.size() < ENDS && ends.stream().noneMatch(told -> told.end().equals(end))) {
                ends.add(new Told(end, versions));
            }
        } while (writing.get() > 0);
        return 0;
    }

    @Test
    public final void what_was_refused_is_not_followed() {
        Stores stores = source().fresh();
        FileId a = new FileId("a");
        FileId b = new FileId("b");
        stores.journal().append(append("c1", change(a, 0, 1)));
        stores.journal().append(append("c2", change(b, 0, 1), change(a, 0, 1)));
        stores.journal().append(append("c1", change(b, 0, 1)));
        stores.journal().append(append("c3", change(a, 1, 1)));
        assertEquals(
                List.of(Specimens.entry(a, 1), Specimens.entry(a, 2)),
                Follower.of(stores, 10).until(2));
    }

    @Test
    public final void a_foreign_position_and_an_empty_page_are_refused() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(SHARED, 0, 1)));
        assertAll(Stream.of("x", "-1", "1-", "0;drop", "9".repeat(30), "\u0000", "𠮷")
                .map(foreign -> () -> assertThrows(
                        StoreException.class, () -> stores.journal().follow(new FeedPosition(foreign), 10))));
        assertThrows(IllegalArgumentException.class, () -> stores.journal().follow(FeedPosition.start(), 0));
    }

    /** Writers commit in any order, also out of the order in which they began; the follower reads all the while. */
    @Test
    public final void a_follower_misses_nothing_under_concurrent_writers() throws InterruptedException {
        Stores stores = source().fresh();
        stores.journal().append(append("first", change(SHARED, 0, 1)));
        AtomicInteger writing = new AtomicInteger(WRITERS);
        Follower follower = Follower.of(stores, 5);

        List<Integer> written = Together.run(
                WRITERS + 1,
                task -> task == WRITERS ? () -> followWhile(writing, follower) : () -> writeAll(stores, task, writing));

        int total = 1 + written.stream().mapToInt(Integer::intValue).sum();
        List<Entry> all = follower.until(total);
        assertEquals(total, all.size());
        assertEachCaseInOrder(all);
    }

    private static Integer followWhile(AtomicInteger writing, Follower follower) {
        while (writing.get() > 0) {
            follower.poll();
        }
        return 0;
    }

    private static Integer writeAll(Stores stores, int writer, AtomicInteger writing) throws Exception {
        Callable<Integer> all = () -> {
            FileId own = own(writer);
            int written = 0;
            for (int i = 0; i < APPENDS; i++) {
                int count = 1 + (i + writer) % 4;
                long version =
                        stores.index().find(own).map(card -> card.version()).orElse(0L);
                String command = "w" + writer + "-" + i;
                if (i % 3 == 0) {
                    appendWithShared(stores, command, own, version, count);
                    written++;
                } else {
                    stores.journal().append(append(command, change(own, version, count)));
                }
                written += count;
            }
            return written;
        };
        try {
            return all.call();
        } finally {
            writing.decrementAndGet();
        }
    }

    private static FileId own(int writer) {
        return new FileId("own-" + writer);
    }

    private static void appendWithShared(Stores stores, String command, FileId own, long version, int count) {
        AppendResult result;
        do {
            long shared = stores.index().find(SHARED).orElseThrow().version();
            result = stores.journal().append(append(command, change(own, version, count), change(SHARED, shared, 1)));
        } while (result instanceof AppendResult.Stale);
        assertEquals(new AppendResult.Appended(), result);
    }

    private static void assertEachCaseInOrder(List<Entry> entries) {
        Map<FileId, List<Long>> sequences = entries.stream()
                .collect(
                        Collectors.groupingBy(Entry::fileId, Collectors.mapping(Entry::sequence, Collectors.toList())));
        assertTrue(!sequences.isEmpty(), "something was followed");
        sequences.forEach((fileId, found) -> assertEquals(
                LongStream.rangeClosed(1, found.size()).boxed().toList(), found, "the order within " + fileId));
    }

    private static Set<Entry> of(FileId fileId, List<Entry> all) {
        return all.stream().filter(entry -> entry.fileId().equals(fileId)).collect(Collectors.toSet());
    }
}
