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
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * One run on one database 一次演练: each round one of the nodes or the server under them is killed while the other nodes work on; every so many rounds, and at the
 * end, everything is checked.
 */
final class Run {
    private static final int WAITS = 2_400;
    private static final long MUST_HAVE_RUNG_MILLIS = 30_000;

    private final Database database;
    private final Path directory;
    private final List<Path> ledgers;
    private final Random random;
    private final PlantedStores.Promise broken;
    private final long startMillis = System.currentTimeMillis();
    private final Set<String> faults = new LinkedHashSet<>();
    private Checker.Found found = new Checker.Found(0, 0, 0, 0, List.of());
    private int centreKilled;
    private int serverKilled;

    /** @param broken which promise the stores break */
    Run(Database database, Path directory, long seed, PlantedStores.Promise broken) {
        this.database = database;
        this.directory = directory;
        this.ledgers = IntStream.rangeClosed(1, database.nodes())
                .mapToObj(node -> directory.resolve("ledger-" + node))
                .toList();
        this.random = new Random(seed);
        this.broken = broken;
    }

    /** Kills so many times, or until a check finds a fault; {@code planted} goes into the totals as it is. */
    Totals kill(int kills, int checkEvery, String planted) throws Exception {
        Optional<Server> server = database.server(directory.resolve("data"));
        try {
            server.ifPresent(Server::start);
            Place place = new Place(
                    server.map(Server::address).orElse(directory.resolve("data").toString()));
            List<Worker.Running> nodes = startAll(place);
            for (int kill = 1; kill <= kills && faults.isEmpty(); kill++) {
                letWork();
                int killed = random.nextInt(nodes.size() + (server.isPresent() ? 1 : 0));
                if (killed == nodes.size()) {
                    server.get().kill();
                    serverKilled++;
                    server.get().start();
                } else {
                    nodes.get(killed).kill();
                    centreKilled++;
                    nodes.set(killed, start(place, ledgers.get(killed)).awaitWorking());
                }
                if (kill % checkEvery == 0 || kill == kills) {
                    killAll(nodes);
                    check(place, kill);
                    if (kill < kills && faults.isEmpty()) {
                        nodes = startAll(place);
                    }
                }
            }
        } finally {
            server.ifPresent(Server::close);
        }
        return new Totals(
                database,
                planted,
                centreKilled,
                serverKilled,
                found.acknowledged(),
                sum(Ledger::sentAgain),
                sum(Ledger::unknown),
                found.entries(),
                found.rungs(),
                List.copyOf(faults));
    }

    private List<Worker.Running> startAll(Place place) throws IOException {
        List<Worker.Running> nodes = new ArrayList<>();
        for (Path ledger : ledgers) {
            nodes.add(start(place, ledger));
        }
        for (Worker.Running node : nodes) {
            node.awaitWorking();
        }
        return nodes;
    }

    private Worker.Running start(Place place, Path ledger) throws IOException {
        return Worker.Running.start(place, ledger, startMillis, broken);
    }

    private static void killAll(List<Worker.Running> nodes) throws InterruptedException {
        for (Worker.Running node : nodes) {
            node.kill();
        }
    }

    private long sum(ToLongFunction<Path> count) {
        return ledgers.stream().mapToLong(count).sum();
    }

    private List<String> met() {
        return ledgers.stream()
                .flatMap(ledger -> Ledger.faults(ledger).stream())
                .toList();
    }

    private long written() {
        return sum(ledger -> ledger.toFile().length());
    }

    /** Until some more commands were answered, and then a moment, so that the kill falls anywhere. */
    private void letWork() throws IOException, InterruptedException {
        long wanted = written() + 500 + random.nextInt(20_000);
        for (int waits = 0; written() < wanted; waits++) {
            if (waits == WAITS || !met().isEmpty()) {
                StringBuilder logs = new StringBuilder();
                for (Path ledger : ledgers) {
                    logs.append(Files.readString(Worker.Running.log(ledger)));
                }
                throw new IllegalStateException("the nodes do not work: " + met() + logs);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
    }

    private void check(Place place, int kill) {
        long before = found.acknowledged();
        try (Place.Opened opened = place.open()) {
            found = new Checker(opened.stores(), Centre.over(opened.stores(), startMillis))
                    .look(ledgers.stream()
                            .flatMap(ledger -> Ledger.read(ledger).stream())
                            .toList());
        }
        System.out.printf(
                Locale.ROOT,
                "%s, after %d kills: %d commands answered, %d files, %d entries, %d rungs fired, alarms by node %s, %d faults%n",
                database.title(),
                kill,
                found.acknowledged(),
                found.files(),
                found.entries(),
                found.rungs(),
                ledgers.stream().map(Ledger::swept).toList(),
                found.faults().size());
        List<String> all = new ArrayList<>(found.faults());
        all.addAll(met());
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
