package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.Specimens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;

/** Clients that append to a file each while a backup is taken, and what has to be there after it was restored. */
final class Writing implements AutoCloseable {
    private static final List<String> FILES = List.of("a", "b", "c");

    private final Stores stores;
    private final ExecutorService threads = Executors.newFixedThreadPool(FILES.size());
    private final List<Future<?>> clients = new ArrayList<>();
    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private volatile boolean goOn = true;

    private Writing(Stores stores) {
        this.stores = stores;
    }

    /** Begins, and waits until every client was answered a few times. */
    static Writing to(Stores stores) {
        Writing writing = new Writing(stores);
        FILES.forEach(file -> writing.clients.add(writing.threads.submit(() -> writing.write(file))));
        writing.goOn(5);
        return writing;
    }

    private void write(String file) {
        for (long version = 0; goOn; version++) {
            AppendResult result = stores.journal()
                    .append(Specimens.append(file + "-" + version, Specimens.change(new FileId(file), version, 1)));
            assertThat(result).isEqualTo(new AppendResult.Appended());
            answered.put(file, version + 1);
        }
    }

    /** Waits until every client was answered so many times more. */
    void goOn(long times) {
        Map<String, Long> before = answered();
        while (FILES.stream()
                .anyMatch(file -> answered().getOrDefault(file, 0L) < before.getOrDefault(file, 0L) + times)) {
            assertThat(clients).noneMatch(Future::isDone);
            Thread.onSpinWait();
        }
    }

    /** The versions that were answered so far. */
    Map<String, Long> answered() {
        return new HashMap<>(answered);
    }

    /** Ends all clients. */
    @Override
    public void close() {
        goOn = false;
        threads.shutdown();
        for (Future<?> client : clients) {
            try {
                client.get(60, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new AssertionError("a client did not end well", e);
            }
        }
    }

    /**
     * Looks at what was restored: a beginning of the history with everything in it that was answered before the backup,
     * cards, alarms, commands and keys that are those of the journal, and a county that goes on, for followers too.
     */
    static void check(Stores restored, Map<String, Long> answeredBefore) {
        FeedPage all = restored.journal().follow(FeedPosition.start(), 100_000);
        for (String file : FILES) {
            FileId id = new FileId(file);
            List<Entry> entries = restored.journal().read(id, 0);
            long version = entries.size();
            assertThat(version).as(file).isGreaterThanOrEqualTo(answeredBefore.get(file));
            assertThat(entries)
                    .isEqualTo(LongStream.rangeClosed(1, version)
                            .mapToObj(sequence -> Specimens.entry(id, sequence))
                            .toList());
            assertThat(restored.index().find(id).map(FileCard::version)).contains(version);
            assertThat(restored.clocks().of(id)).containsExactly(Specimens.alarm(id, Specimens.after(version)));
            assertThat(restored.fileKeys().find(id)).contains(Specimens.key(id));
            assertThat(all.entries().stream().filter(entry -> entry.fileId().equals(id)))
                    .as("as followed")
                    .isEqualTo(entries);
            String last = file + "-" + (version - 1);
            assertThat(restored.journal().append(Specimens.append(last, Specimens.change(id, version, 1))))
                    .isEqualTo(new AppendResult.Repeated(Specimens.command(last)));
            assertThat(restored.journal().append(Specimens.append("on-" + file, Specimens.change(id, version, 1))))
                    .isEqualTo(new AppendResult.Appended());
        }
        assertThat(restored.journal().follow(all.next(), 100).entries())
                .as("what came after")
                .hasSize(FILES.size());
    }
}
