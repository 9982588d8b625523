package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.yidi.ports.spi.Journal} keeps when many write at once 并发写入契约. */
public abstract class RaceContract {
    private static final int RACERS = 6;
    private static final int ROUNDS = 8;
    private static final List<FileId> CASES =
            Stream.of("a", "b", "c", "d").map(FileId::new).toList();

    protected RaceContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void of_many_appends_at_one_version_one_is_stored() throws InterruptedException {
        Stores stores = source().fresh();
        FileId a = new FileId("a");
        for (int round = 0; round < ROUNDS; round++) {
            long version = round;
            String name = "r" + round + "-";
            List<AppendResult> results = Together.run(
                    RACERS, racer -> () -> stores.journal().append(append(name + racer, change(a, version, 1))));
            assertEquals(1, Collections.frequency(results, new AppendResult.Appended()), results::toString);
            assertEquals(
                    RACERS - 1,
                    Collections.frequency(results, new AppendResult.Stale(a, version + 1)),
                    results::toString);
        }
        assertEquals(ROUNDS, stores.journal().read(a, 0).size());
    }

    @Test
    public final void of_many_repeats_of_one_command_one_takes_effect() throws InterruptedException {
        Stores stores = source().fresh();
        for (int round = 0; round < ROUNDS; round++) {
            String name = "r" + round;
            List<AppendResult> results = Together.run(
                    RACERS,
                    racer -> () ->
                            stores.journal().append(append(name, change(new FileId(name + "-" + racer % 2), 0, 1))));
            assertEquals(1, Collections.frequency(results, new AppendResult.Appended()), results::toString);
            AppendResult repeated = new AppendResult.Repeated(Specimens.command(name));
            assertEquals(RACERS - 1, Collections.frequency(results, repeated), results::toString);
            int stored = stores.journal().read(new FileId(name + "-0"), 0).size()
                    + stores.journal().read(new FileId(name + "-1"), 0).size();
            assertEquals(1, stored);
        }
    }

    @Test
    public final void of_many_files_of_one_number_one_is_stored() throws InterruptedException {
        Stores stores = source().fresh();
        for (int round = 0; round < ROUNDS; round++) {
            String name = "n" + round;
            List<Boolean> stored = Together.run(RACERS, racer -> () -> {
                FileChange change = change(CardDraft.of(name + "-" + racer).number(name), 0, 1);
                try {
                    return stores.journal().append(append(name + "-" + racer, change)) instanceof AppendResult.Appended;
                } catch (StoreException taken) {
                    return false;
                }
            });
            assertEquals(1, Collections.frequency(stored, true));
        }
    }

    /** Clients write one file or two, in either order, and read; what they saw has to fit one order of all acts. */
    @Test
    public final void concurrent_appends_over_several_files_are_strictly_serializable() throws InterruptedException {
        Stores stores = source().fresh();
        stores.journal()
                .append(append(
                        "first", CASES.stream().map(id -> change(id, 0, 1)).toArray(FileChange[]::new)));
        History history = new History();

        List<Integer> appended = Together.run(RACERS, racer -> () -> {
            int done = 0;
            for (int i = 0; i < 30; i++) {
                FileId one = CASES.get((racer + i) % CASES.size());
                FileId other = CASES.get((racer + i + 1 + i % 3) % CASES.size());
                List<FileId> cases = i % 4 == 0 ? List.of(one) : List.of(one, other);
                String command = racer + "-" + i;
                boolean stored = history.writes(() -> increment(stores, command, cases));
                done += stored ? cases.size() : 0;
                history.reads(() -> Map.of(one.value(), version(stores, one)));
                history.reads(() -> Map.of(
                        other.value(), (long) stores.journal().read(other, 0).size()));
            }
            return done;
        });

        assertTrue(history.isStrictlySerializable(), "some acts make a circle");
        int total = CASES.size() + appended.stream().mapToInt(Integer::intValue).sum();
        assertEquals(total, CASES.stream().mapToLong(id -> version(stores, id)).sum(), "no append is lost");
        for (FileId fileId : CASES) {
            assertEquals(
                    LongStream.rangeClosed(1, version(stores, fileId)).boxed().toList(),
                    stores.journal().read(fileId, 0).stream()
                            .map(entry -> entry.sequence())
                            .toList());
        }
        assertEquals(total, Follower.of(stores, 50).until(total).size());
    }

    private static Map<String, Long> increment(Stores stores, String command, List<FileId> cases) {
        List<Long> versions = cases.stream().map(id -> version(stores, id)).toList();
        FileChange[] changes = IntStream.range(0, cases.size())
                .mapToObj(i -> change(cases.get(i), versions.get(i), 1))
                .toArray(FileChange[]::new);
        boolean stored = stores.journal().append(append(command, changes)) instanceof AppendResult.Appended;
        return stored
                ? Stream.of(changes)
                        .collect(Collectors.toMap(
                                change -> change.fileId().value(),
                                change -> change.card().version()))
                : Map.of();
    }

    private static long version(Stores stores, FileId fileId) {
        return stores.index().find(fileId).map(FileCard::version).orElse(0L);
    }
}
