package dev.yidi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * One run on one database 一次演练: each round the worker or the server under it is killed; every so many rounds, and at the
 * end, everything is checked.
 */
final class Run {
    private static final int WAITS = 2_400;
    private static final long MUST_HAVE_RUNG_MILLIS = 30_000;

    private final Database database;
    private final Path directory;
    private final Path ledger;
    private final Random random;
    private final boolean early;
    private final long startMillis = System.currentTimeMillis();
    private final Set<String> faults = new LinkedHashSet<>();
    private Checker.Found found = new Checker.Found(0, 0, 0, 0, List.of());
    private int centreKilled;
    private int serverKilled;

    /** @param early whether the worker acknowledges before it stores */
    Run(Database database, Path directory, long seed, boolean early) {
        this.database = database;
        this.directory = directory;
        this.ledger = directory.resolve("ledger");
        this.random = new Random(seed);
        this.early = early;
    }

    /** Kills so many times, or until a check finds a fault; {@code planted} goes into the totals as it is. */
    Totals kill(int kills, int checkEvery, String planted) throws Exception {
        Optional<Server> server = database.server(directory.resolve("data"));
        try {
            server.ifPresent(Server::start);
            Place place = new Place(
                    server.map(Server::address).orElse(directory.resolve("data").toString()));
            Worker.Running worker = start(place);
            for (int kill = 1; kill <= kills && faults.isEmpty(); kill++) {
                letWork();
                if (server.isPresent() && random.nextBoolean()) {
                    server.get().kill();
                    serverKilled++;
                    server.get().start();
                } else {
                    worker.kill();
                    centreKilled++;
                    worker = start(place);
                }
                if (kill % checkEvery == 0 || kill == kills) {
                    worker.kill();
                    check(place, kill);
                    worker = start(place);
                }
            }
            worker.kill();
        } finally {
            server.ifPresent(Server::close);
        }
        return new Totals(
                database,
                planted,
                centreKilled,
                serverKilled,
                found.acknowledged(),
                Ledger.sentAgain(ledger),
                Ledger.unknown(ledger),
                found.entries(),
                found.rungs(),
                List.copyOf(faults));
    }

    private Worker.Running start(Place place) throws IOException {
        return Worker.Running.start(place, directory, ledger, startMillis, early);
    }

    /** Until some more commands were answered, and then a moment, so that the kill falls anywhere. */
    private void letWork() throws IOException, InterruptedException {
        long wanted = Files.size(ledger) + 500 + random.nextInt(20_000);
        for (int waits = 0; Files.size(ledger) < wanted; waits++) {
            if (waits == WAITS || !Ledger.faults(ledger).isEmpty()) {
                throw new IllegalStateException("the worker does not work: "
                        + Ledger.faults(ledger)
                        + Files.readString(directory.resolve("worker.log")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
    }

    private void check(Place place, int kill) {
        long before = found.acknowledged();
        try (Place.Opened opened = place.open()) {
            found = new Checker(opened.stores(), Centre.over(opened.stores(), startMillis)).look(Ledger.read(ledger));
        }
        System.out.printf(
                Locale.ROOT,
                "%s, after %d kills: %d commands answered, %d files, %d entries, %d rungs fired, %d faults%n",
                database.title(),
                kill,
                found.acknowledged(),
                found.files(),
                found.entries(),
                found.rungs(),
                found.faults().size());
        List<String> all = new ArrayList<>(found.faults());
        all.addAll(Ledger.faults(ledger));
        if (found.acknowledged() <= before) {
            all.add("no command was answered since " + before);
        }
        if (found.rungs() == 0 && System.currentTimeMillis() - startMillis > MUST_HAVE_RUNG_MILLIS) {
            all.add("no rung fired, although weeks have passed");
        }
        all.stream().limit(20).forEach(fault -> System.out.println("  " + fault));
        faults.addAll(all);
    }
}
