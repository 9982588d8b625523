package dev.yidi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Kills, and looks at what is left 强杀演练.
 *
 * <p>Run by {@code java -jar endurance.jar [all|postgresql|mariadb|embedded] [kills] [seed]}. On each database a store that
 * acknowledges before it stores is tried first, which the checks have to catch; then the real one has to bear all kills. At
 * the end a table is printed. Exits with 1 when something is wrong.
 */
public final class Nemesis {
    private static final int PLANTED_KILLS = 10;

    private Nemesis() {}

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        List<Database> databases = databases(arguments.length > 0 ? arguments[0] : "all");
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        List<Totals> rows = new ArrayList<>();
        for (Database database : databases) {
            if (database.isThere()) {
                rows.add(run(database, kills, seed));
            } else {
                System.out.println(database.title() + ": not run, its programs are not there; build with -Pmariadb");
            }
        }
        System.out.println();
        System.out.print(Totals.table(rows));
        System.exit(rows.stream().allMatch(row -> row.faults().isEmpty()) ? 0 : 1);
    }

    private static List<Database> databases(String name) {
        return name.equals("all")
                ? List.of(Database.values())
                : List.of(Database.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** The planted store first, then the real one; that the planted one was not caught is a fault as well. */
    static Totals run(Database database, int kills, long seed) throws Exception {
        System.out.printf(Locale.ROOT, "%d kills on %s, seed %d%n", kills, database.title(), seed);
        Totals early = run(database, PLANTED_KILLS, seed, true, 1, "");
        if (early.faults().isEmpty()) {
            return early.with("NOT CAUGHT", List.of("a store that acknowledges early was not caught"));
        }
        String caught = "caught after " + (early.centreKilled() + early.serverKilled());
        return run(database, kills, seed, false, kills > 100 ? 25 : 10, caught);
    }

    static Totals run(Database database, int kills, long seed, boolean early, int checkEvery, String planted)
            throws Exception {
        Path directory = Files.createTempDirectory("endurance");
        Totals totals = new Run(database, directory, seed, early).kill(kills, checkEvery, planted);
        if (early || totals.faults().isEmpty()) {
            delete(directory);
        } else {
            System.out.println("what is left stands in " + directory);
        }
        return totals;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
