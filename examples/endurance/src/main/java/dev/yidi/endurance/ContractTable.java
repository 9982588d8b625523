package dev.yidi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the contracts of the testkit and the tests of crashes came to on each database 契约汇总, read from the reports of a build:
 * {@code java -cp examples/endurance/target/classes dev.yidi.endurance.ContractTable <root of the sources>}.
 */
final class ContractTable {
    private static final String MEMORY = "ports/testkit";
    private static final List<String> MODULES = List.of(MEMORY, "adapters-jdbc");
    private static final String CONTRACT = "Contract";

    /** A test whose name ends on IT though it needs no server. */
    private static final String WITHIN_THE_PROCESS = "KilledProcessIT";

    private static final Set<String> CRASHES = Set.of(
            "Backup",
            "ClosedYear",
            "CrashEnumeration",
            "HostTransaction",
            "KilledProcess",
            "Migrating",
            "Moving",
            "PointInTime",
            "Releases",
            "Restored",
            "ServerTrouble");

    private final Map<String, Map<Column, Counts>> rows = new TreeMap<>();

    /** What a contract was run on 列. */
    enum Column {
        MEMORY("memory"),
        H2("H2"),
        POSTGRESQL("PostgreSQL"),
        MARIADB("MariaDB");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        /** By how the classes of tests are named: the database first, or else what ends on IT is about PostgreSQL. */
        static Column of(String module, String suite) {
            if (module.equals(ContractTable.MEMORY)) {
                return MEMORY;
            }
            if (suite.contains("MariaDb")) {
                return MARIADB;
            }
            return suite.endsWith("IT") && !suite.equals(WITHIN_THE_PROCESS) ? POSTGRESQL : H2;
        }
    }

    /** How many tests 数. */
    private record Counts(int run, int failed, int skipped) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts and(Reported.Ending ending) {
            return new Counts(
                    run + 1,
                    failed + (ending == Reported.Ending.FAILED ? 1 : 0),
                    skipped + (ending == Reported.Ending.SKIPPED ? 1 : 0));
        }

        Counts and(Counts other) {
            return new Counts(run + other.run, failed + other.failed, skipped + other.skipped);
        }

        @Override
        public String toString() {
            return run == 0 ? "–" : run + "/" + failed + "/" + skipped;
        }
    }

    public static void main(String[] args) throws IOException {
        System.out.print(of(Path.of(args.length == 0 ? "." : args[0])).text());
    }

    static ContractTable of(Path root) throws IOException {
        Sources sources = Sources.of(root, MODULES);
        ContractTable table = new ContractTable();
        for (String module : MODULES) {
            for (Path report : reports(root.resolve(module).resolve("target/surefire-reports"))) {
                for (Reported test : Reported.in(report)) {
                    row(sources, test).ifPresent(row -> table.add(row, Column.of(module, test.suite()), test));
                }
            }
        }
        return table;
    }

    private static List<Path> reports(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<String> row(Sources sources, Reported test) {
        return sources.home(test)
                .map(home -> home.replaceFirst("^(H2|MariaDb|PostgreSql)", "").replaceFirst("(Test|IT)$", ""))
                .filter(home -> home.endsWith(CONTRACT) || CRASHES.contains(home));
    }

    private void add(String row, Column column, Reported test) {
        rows.computeIfAbsent(row, name -> new EnumMap<>(Column.class))
                .merge(column, Counts.NONE.and(test.ending()), Counts::and);
    }

    /** The contracts first, then the tests of crashes, in the form of a page's table. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(line("run/failed/skipped", Stream.of(Column.values()).map(column -> column.title)));
        lines.add("|---" + "|---".repeat(Column.values().length) + "|");
        rows.keySet().stream().filter(row -> row.endsWith(CONTRACT)).forEach(row -> lines.add(line(row)));
        rows.keySet().stream().filter(row -> !row.endsWith(CONTRACT)).forEach(row -> lines.add(line(row)));
        Map<Column, Counts> all = new EnumMap<>(Column.class);
        rows.values().forEach(row -> row.forEach((column, counts) -> all.merge(column, counts, Counts::and)));
        lines.add(line("in all", cells(all)));
        return String.join("\n", lines) + "\n";
    }

    private String line(String row) {
        return line(row, cells(rows.getOrDefault(row, Map.of())));
    }

    private static Stream<String> cells(Map<Column, Counts> counts) {
        return Stream.of(Column.values())
                .map(column -> counts.getOrDefault(column, Counts.NONE).toString());
    }

    private static String line(String head, Stream<String> cells) {
        return cells.map(cell -> String.format(Locale.ROOT, " %-10s |", cell))
                .collect(Collectors.joining("", String.format(Locale.ROOT, "| %-24s |", head), ""));
    }
}
