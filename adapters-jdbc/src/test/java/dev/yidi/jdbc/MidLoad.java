package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.AppendedLists;
import dev.yidi.testkit.AppendedLists.Ending;
import dev.yidi.testkit.Specimens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Clients that append and read while something goes wrong under them; each repeats with the same id until it is answered. */
final class MidLoad {
    private static final int CLIENTS = 4;
    private static final int NOTES = 40;
    private static final int PATIENCE = 200;
    private static final List<String> FILES = List.of("a", "b");

    private final Stores stores;
    private final AppendedLists history = new AppendedLists();
    private final AtomicInteger stored = new AtomicInteger();
    private final Semaphore acts = new Semaphore(0);

    MidLoad(Stores stores) {
        this.stores = stores;
    }

    /** Something that goes wrong once. */
    interface Trouble {
        void happen() throws Exception;
    }

    /** Lets {@code trouble} happen after every third answer until all clients are done; everything that is wrong then. */
    List<String> faults(Trouble trouble) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                clients.add(threads.submit(() -> work(number)));
            }
            while (!clients.stream().allMatch(Future::isDone)) {
                if (acts.tryAcquire(3, 100, TimeUnit.MILLISECONDS)) {
                    trouble.happen();
                }
            }
            for (Future<?> client : clients) {
                client.get();
            }
        } finally {
            threads.shutdownNow();
        }
        Map<String, List<String>> ends = new HashMap<>();
        FILES.forEach(file -> ends.put(file, notes(file)));
        return history.faults(ends);
    }

    /** How many notes were stored. */
    int stored() {
        return stored.get();
    }

    private Void work(int client) throws Exception {
        for (int i = 0; i < NOTES; i++) {
            String file = FILES.get((client + i) % FILES.size());
            String note = client + "-" + i;
            long version = history.reads(file, () -> notes(file)).size();
            Append append = Specimens.append(
                    "note-" + note, Specimens.saying(Specimens.change(new FileId(file), version, 1), note));
            if (history.appends(note, List.of(file), () -> answered(append)) == Ending.DONE) {
                stored.incrementAndGet();
            }
            acts.release();
        }
        return null;
    }

    private Ending answered(Append append) {
        AppendResult result = patiently(() -> stores.journal().append(append));
        return result instanceof AppendResult.Stale ? Ending.NOTHING : Ending.DONE;
    }

    private List<String> notes(String file) {
        return patiently(() -> stores.journal().read(new FileId(file), 0).stream()
                .map(Entry::body)
                .toList());
    }

    private <T> T patiently(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (StoreException e) {
                if (tries == PATIENCE) {
                    throw e;
                }
            }
        }
    }
}
