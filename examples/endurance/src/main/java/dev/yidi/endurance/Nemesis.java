package dev.yidi.endurance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills, and looks at what is left 强杀演练.
 *
 * <p>Run by {@code java -jar endurance.jar [postgresql|embedded] [kills] [seed] [early]}. Each round a worker is killed or,
 * with PostgreSQL, the server under it; every tenth round, and at the end, everything is checked. Exits with 1 when
 * something is wrong. With {@code early} the worker acknowledges before it stores, and the run has to find it.
 */
public final class Nemesis {
    private static final int CHECK_EVERY = 10;
    private static final int WAITS = 2_400;
    private static final long MUST_HAVE_RUNG_MILLIS = 30_000;

    private final Path directory;
    private final Random random;
    private final long startMillis = System.currentTimeMillis();
    private final boolean early;
    private long acknowledged;

    private Nemesis(Path directory, long seed, boolean early) {
        this.directory = directory;
        this.random = new Random(seed);
        this.early = early;
    }

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        boolean embedded = arguments.length > 0 && arguments[0].equals("embedded");
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        boolean early = arguments.length > 3 && arguments[3].equals("early");
        List<String> faults = run(embedded, kills, seed, early);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /** Everything that was found wrong. */
    static List<String> run(boolean embedded, int kills, long seed, boolean early) throws Exception {
        Path directory = Files.createTempDirectory("endurance");
        System.out.printf(
                Locale.ROOT,
                "%d kills on %s, seed %d%s%n",
                kills,
                embedded ? "the embedded database" : "PostgreSQL",
                seed,
                early ? ", acknowledging early" : "");
        Nemesis nemesis = new Nemesis(directory, seed, early);
        return embedded ? nemesis.embedded(kills) : nemesis.postgreSql(kills);
    }

    private List<String> embedded(int kills) throws Exception {
        Place place = new Place(directory.resolve("data").toString());
        List<String> faults = new ArrayList<>();
        for (int kill = 1; kill <= kills; kill++) {
            Process worker = start(place);
            letWork();
            kill(worker);
            if (kill % CHECK_EVERY == 0 || kill == kills) {
                faults.addAll(check(place, kill));
            }
        }
        return faults;
    }

    private List<String> postgreSql(int kills) throws Exception {
        List<String> faults = new ArrayList<>();
        try (PostgreSql server = new PostgreSql(directory.resolve("data"))) {
            server.start();
            Place place = new Place(server.address());
            Process worker = start(place);
            for (int kill = 1; kill <= kills; kill++) {
                letWork();
                if (random.nextBoolean()) {
                    server.kill();
                    server.start();
                } else {
                    kill(worker);
                    worker = start(place);
                }
                if (kill % CHECK_EVERY == 0 || kill == kills) {
                    kill(worker);
                    faults.addAll(check(place, kill));
                    worker = start(place);
                }
            }
            kill(worker);
        }
        return faults;
    }

    /** Until some more commands were answered, and then a moment, so that the kill falls anywhere. */
    private void letWork() throws IOException, InterruptedException {
        long wanted = size() + 500 + random.nextInt(20_000);
        for (int waits = 0; size() < wanted; waits++) {
            if (waits == WAITS || !Ledger.faults(ledger()).isEmpty()) {
                throw new IllegalStateException("the worker does not work: "
                        + Ledger.faults(ledger())
                        + Files.readString(directory.resolve("worker.log")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
    }

    private long size() throws IOException {
        return Files.size(ledger());
    }

    private List<String> check(Place place, int kill) {
        try (Place.Opened opened = place.open()) {
            Checker.Found found =
                    new Checker(opened.stores(), Centre.over(opened.stores(), startMillis)).look(Ledger.read(ledger()));
            System.out.printf(
                    Locale.ROOT,
                    "after %d kills: %d commands answered, %d files, %d entries, %d rungs fired, %d faults%n",
                    kill,
                    found.acknowledged(),
                    found.files(),
                    found.entries(),
                    found.rungs(),
                    found.faults().size());
            List<String> faults = new ArrayList<>(found.faults());
            faults.addAll(Ledger.faults(ledger()));
            if (found.acknowledged() <= acknowledged) {
                faults.add("no command was answered since " + acknowledged);
            }
            if (found.rungs() == 0 && System.currentTimeMillis() - startMillis > MUST_HAVE_RUNG_MILLIS) {
                faults.add("no rung fired, although weeks have passed");
            }
            acknowledged = found.acknowledged();
            faults.stream().limit(20).forEach(fault -> System.out.println("  " + fault));
            return faults;
        }
    }

    private Path ledger() {
        return directory.resolve("ledger");
    }

    private Process start(Place place) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", ""),
                Worker.class.getName(),
                place.address(),
                ledger().toString(),
                Long.toString(startMillis)));
        if (early) {
            command.add("early");
        }
        Process process = new ProcessBuilder(command)
                .redirectError(directory.resolve("worker.log").toFile())
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"working".equals(output.readLine())) {
            throw new IllegalStateException(
                    "the worker did not start: " + Files.readString(directory.resolve("worker.log")));
        }
        return process;
    }

    private static void kill(Process worker) throws InterruptedException {
        worker.toHandle().destroyForcibly();
        if (!worker.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the worker could not be killed");
        }
    }
}
