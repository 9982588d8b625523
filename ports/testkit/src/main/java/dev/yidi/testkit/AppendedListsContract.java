package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.AppendedLists.Ending;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What a file is when many write it at once 线性一致契约: a list to whose end each append puts what it says, at one moment
 * between question and answer. Clients on two nodes, where there can be two, append notes that nobody else appends, to
 * one file or to two at once, and read.
 */
public abstract class AppendedListsContract {
    private static final int CLIENTS = 6;
    private static final int ROUNDS = 25;
    private static final int SECONDS = 30;
    private static final List<String> FILES = List.of("a", "b", "c");

    protected AppendedListsContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void what_many_append_and_read_fits_one_order_in_its_time() throws InterruptedException {
        Stores stores = source().fresh();
        List<Stores> nodes = source().missing().contains(Ability.MANY_NODES)
                ? List.of(stores)
                : List.of(stores, source().otherNode(stores));
        AppendedLists history = new AppendedLists();
        CyclicBarrier together = new CyclicBarrier(CLIENTS);
        Queue<AppendResult> repeats = new ConcurrentLinkedQueue<>();

        List<Integer> done = Together.run(CLIENTS, client -> () -> {
            int mine = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Stores node = nodes.get((client + round) % nodes.size());
                List<String> files = files(client, round);
                Append append = next(history, node, client + "-" + round, files);
                if (round % 2 == 0) {
                    together.await(SECONDS, TimeUnit.SECONDS);
                }
                boolean stored =
                        history.appends(client + "-" + round, files, () -> ending(node, append)) == Ending.DONE;
                mine += stored ? files.size() : 0;
                if (stored && round % 4 == 0) {
                    repeats.add(nodes.get(0).journal().append(append));
                }
                history.reads(files.get(0), () -> notes(node, files.get(0)));
            }
            return mine;
        });

        Map<String, List<String>> ends = new HashMap<>();
        FILES.forEach(file -> ends.put(file, notes(stores, file)));
        assertEquals(List.of(), history.faults(ends));
        assertTrue(repeats.stream().allMatch(AppendResult.Repeated.class::isInstance), repeats::toString);
        int total = done.stream().mapToInt(Integer::intValue).sum();
        assertTrue(total >= ROUNDS, () -> "too little was stored to tell anything: " + total);
        FILES.forEach(file -> assertEquals(
                LongStream.rangeClosed(1, ends.getOrDefault(file, List.of()).size())
                        .boxed()
                        .toList(),
                stores.journal().read(new FileId(file), 0).stream()
                        .map(Entry::sequence)
                        .toList()));
        assertEquals(ends, followed(stores, total));
    }

    /** In even rounds, when all have read before the first appends, everybody wants the same file. */
    private static List<String> files(int client, int round) {
        int mine = round % 2 == 0 ? round : client + round;
        String one = FILES.get(mine % FILES.size());
        String other = FILES.get((mine + 1) % FILES.size());
        return round % 3 == 0 ? List.of(one, other) : List.of(one);
    }

    /** The append of {@code note} to the end of {@code files}, where a reader finds it. */
    private static Append next(AppendedLists history, Stores stores, String note, List<String> files) throws Exception {
        List<FileChange> changes = new ArrayList<>();
        for (String file : files) {
            long version = history.reads(file, () -> notes(stores, file)).size();
            changes.add(Specimens.saying(change(new FileId(file), version, 1), note));
        }
        return append("note-" + note, changes.toArray(FileChange[]::new));
    }

    private static Ending ending(Stores stores, Append append) {
        return stores.journal().append(append) instanceof AppendResult.Appended ? Ending.DONE : Ending.NOTHING;
    }

    private static List<String> notes(Stores stores, String file) {
        return stores.journal().read(new FileId(file), 0).stream()
                .map(Entry::body)
                .toList();
    }

    private static Map<String, List<String>> followed(Stores stores, int total) throws InterruptedException {
        Map<String, List<String>> followed = new HashMap<>();
        Follower.of(stores, 50)
                .until(total)
                .forEach(entry -> followed.computeIfAbsent(entry.fileId().value(), file -> new ArrayList<>())
                        .add(entry.body()));
        return followed;
    }
}
