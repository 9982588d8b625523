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
 * <p>Run by {@code java -jar endurance.jar [all|postgresql|mariadb|embedded] [kills] [seed]}. On each database stores that
 * acknowledge before they store, and that let a repeat take effect again, are tried first, which the checks have to catch; then the real ones have to bear all kills. At
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

    /** The planted stores first, then the real ones; that a planted one was not caught is a fault as well. */
    static Totals run(Database database, int kills, long seed) throws Exception {
        System.out.printf(Locale.ROOT, "%d kills on %s, seed %d%n", kills, database.title(), seed);
        List<String> caught = new ArrayList<>();
        for (PlantedStores.Promise broken :
                List.of(PlantedStores.Promise.STORED_BEFORE, PlantedStores.Promise.ONE_EFFECT)) {
            Totals planted = run(database, PLANTED_KILLS, seed, broken, 1, "");
            if (planted.faults().isEmpty()) {
                return planted.with("NOT CAUGHT", List.of("a store that does not keep " + broken + " was not caught"));
            }
            caught.add(Integer.toString(planted.centreKilled() + planted.serverKilled()));
        }
        return run(
                database,
                kills,
                seed,
                PlantedStores.Promise.KEPT,
                kills > 100 ? 25 : 10,
                "caught after " + String.join(" and ", caught));
    }

    static Totals run(
            Database database, int kills, long seed, PlantedStores.Promise broken, int checkEvery, String planted)
            throws Exception {
        Path directory = Files.createTempDirectory("endurance");
        Totals totals = new Run(database, directory, seed, broken).kill(kills, checkEvery, planted);
        if (broken != PlantedStores.Promise.KEPT || totals.faults().isEmpty()) {
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
