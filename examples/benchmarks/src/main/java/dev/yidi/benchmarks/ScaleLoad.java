package dev.yidi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.ports.profile.Presets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What lists, searches, a case and a sweep cost with few and with many cases in the tables 规模基准: each size in a database of
 * its own on one server, asked in turn, so that what else the machine does hits all alike.
 *
 * <p>Run by {@code java -cp … dev.yidi.benchmarks.ScaleLoad directory cases …}; fills what is not filled yet and keeps it.
 */
public final class ScaleLoad {
    private static final String BEGUN = "scale_begun";
    private static final int ROUNDS = 5;
    private static final int TIMES = 40;
    private static final int WARM_UP = 25;

    private final List<County> counties;

    /** A filled database, and what is asked of it. */
    private record County(Size size, HikariDataSource pool, List<Question> questions) {}

    private ScaleLoad(List<County> counties) {
        this.counties = counties;
    }

    /** Fills, measures, and prints tables, plans and bytes. */
    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.over(Path.of(arguments[0]))) {
            List<Size> sizes = Arrays.stream(arguments)
                    .skip(1)
                    .map(Long::valueOf)
                    .map(Size::of)
                    .toList();
            for (Size size : sizes) {
                fill(server, size);
            }
            List<County> counties = new ArrayList<>();
            for (Size size : sizes) {
                HikariDataSource pool = server.pool(database(size), 2);
                counties.add(new County(size, pool, new Questions(open(pool), size).all()));
            }
            ScaleLoad load = new ScaleLoad(counties);
            load.printTable();
            load.printPages();
            for (County county : counties) {
                printBytes(county);
            }
            counties.forEach(county -> county.pool().close());
        }
    }

    private static String database(Size size) {
        return "scale_" + size.cases();
    }

    private static JdbcStores open(DataSource source) {
        return JdbcStores.on(source).county(Presets.centre().county()).open();
    }

    /** Unless it is done already; what the library writes is the same for all sizes, and written once. */
    private static void fill(Server server, Size size) throws Exception {
        if (server.copy("template1", BEGUN)) {
            try (HikariDataSource pool = server.pool(BEGUN, 2)) {
                new Filler(pool).begin(size);
            }
        }
        if (server.copy(BEGUN, database(size))) {
            try (HikariDataSource pool = server.pool(database(size), 2)) {
                new Filler(pool).multiply(size);
            }
        }
    }

    private void printTable() {
        System.out.printf(
                Locale.ROOT, "%nmilliseconds at the median (%d times each, warm)%n%-38s", ROUNDS * TIMES, "cases");
        counties.forEach(
                county -> System.out.printf(Locale.ROOT, "%,12d", county.size().cases()));
        System.out.printf(Locale.ROOT, "%10s%8s%n", "ratio", "rows");
        for (int question = 0; question < counties.get(0).questions().size(); question++) {
            printQuestion(question);
        }
    }

    /** Ratio is that of the largest size to the smallest. */
    private void printQuestion(int question) {
        List<double[]> taken = new ArrayList<>();
        counties.forEach(county -> taken.add(new double[ROUNDS * TIMES]));
        int rows = 0;
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < counties.size(); i++) {
                Question asked = counties.get(i).questions().get(question);
                for (int times = 0; times < (round < 0 ? WARM_UP : TIMES); times++) {
                    long start = System.nanoTime();
                    rows = asked.act().ask(times + Math.max(round, 0) * TIMES);
                    if (round >= 0) {
                        taken.get(i)[round * TIMES + times] = (System.nanoTime() - start) / 1e6;
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "%-38s", counties.get(0).questions().get(question).name());
        List<Double> medians = taken.stream().map(ScaleLoad::median).toList();
        medians.forEach(median -> System.out.printf(Locale.ROOT, "%12.2f", median));
        System.out.printf(Locale.ROOT, "%10.2f%8d%n", medians.get(medians.size() - 1) / medians.get(0), rows);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** How many pages of tables and indexes are touched for each question, by all that is sent for it. */
    private void printPages() throws SQLException {
        List<Map<String, Long>> pages = new ArrayList<>();
        for (County county : counties) {
            pages.add(plans(county));
        }
        System.out.printf(Locale.ROOT, "%npages of tables and indexes touched%n%-38s", "cases");
        counties.forEach(
                county -> System.out.printf(Locale.ROOT, "%,12d", county.size().cases()));
        System.out.printf(Locale.ROOT, "%10s%n", "ratio");
        for (String question : pages.get(0).keySet()) {
            System.out.printf(Locale.ROOT, "%-38s", question);
            pages.forEach(each -> System.out.printf(Locale.ROOT, "%,12d", each.getOrDefault(question, 0L)));
            long last = pages.get(pages.size() - 1).getOrDefault(question, 0L);
            System.out.printf(
                    Locale.ROOT, "%10.2f%n", (double) last / pages.get(0).getOrDefault(question, 1L));
        }
    }

    /** Prints the plan of each statement that is sent for each question; how many pages a question touches. */
    private static Map<String, Long> plans(County county) throws SQLException {
        Listening listening = new Listening(county.pool());
        List<Question> questions = new Questions(open(listening.source()), county.size()).all();
        Plans plans = new Plans(county.pool());
        Map<String, Long> pages = new LinkedHashMap<>();
        for (Question question : questions) {
            listening.sent();
            question.act().ask(1);
            Set<String> seen = new LinkedHashSet<>();
            for (Listening.Sent sent : listening.sent()) {
                List<String> plan = plans.plan(sent);
                pages.merge(question.name(), Plans.pages(plan), Long::sum);
                if (seen.add(sent.kind())) {
                    print(county, question, sent, plan);
                }
            }
        }
        return pages;
    }

    private static void print(County county, Question question, Listening.Sent sent, List<String> plan) {
        System.out.printf(
                Locale.ROOT,
                "%n== %,d cases, %s%s%n%s%n   %s%n",
                county.size().cases(),
                question.name(),
                Plans.readsWholeTable(plan) ? "   READS A WHOLE TABLE" : "",
                sent.kind(),
                String.join("\n   ", plan));
    }

    private static void printBytes(County county) throws SQLException {
        System.out.printf(
                Locale.ROOT,
                "%n%,d cases: rows, bytes a row in the table and in its indexes%n",
                county.size().cases());
        for (Map.Entry<String, long[]> table : new Plans(county.pool()).bytes().entrySet()) {
            long[] bytes = table.getValue();
            System.out.printf(
                    Locale.ROOT,
                    "%-18s%,14d%10d%10d%n",
                    table.getKey(),
                    bytes[2],
                    bytes[0] / bytes[2],
                    bytes[1] / bytes[2]);
        }
    }
}
