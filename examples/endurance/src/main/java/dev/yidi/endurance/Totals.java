package dev.yidi.endurance;

import java.util.List;
import java.util.Locale;

/**
 * What a run came to 演练汇总, a row of the table at the end.
 *
 * @param database what the centre ran on
 * @param planted whether the stores that acknowledge too early and that let repeats take effect were caught before, and after how many kills
 * @param centreKilled how many times the centre's process was killed
 * @param serverKilled how many times the server was
 * @param answered commands that were answered
 * @param sentAgain commands without an answer, sent again by the next process
 * @param unknown answers that the outcome is unknown, after which the command was sent again
 * @param entries entries in the journal
 * @param rungs rungs that fired
 * @param faults what is wrong
 */
record Totals(
        Database database,
        String planted,
        int centreKilled,
        int serverKilled,
        long answered,
        long sentAgain,
        long unknown,
        long entries,
        long rungs,
        List<String> faults) {
    private static final String HEAD = "%-14s %8s %8s %9s %11s %9s %9s %7s %7s  %s%n"
                    .formatted(
                            "database",
                            "killed:",
                            "killed:",
                            "commands",
                            "unanswered,",
                            "unknown",
                            "entries",
                            "rungs",
                            "faults",
                            "stores broken")
            + "%-14s %8s %8s %9s %11s %9s %9s %7s %7s  %s%n"
                    .formatted(
                            "",
                            "centre",
                            "server",
                            "answered",
                            "sent again",
                            "outcomes",
                            "",
                            "fired",
                            "",
                            "on purpose");

    Totals {
        faults = List.copyOf(faults);
    }

    Totals with(String otherPlanted, List<String> otherFaults) {
        return new Totals(
                database,
                otherPlanted,
                centreKilled,
                serverKilled,
                answered,
                sentAgain,
                unknown,
                entries,
                rungs,
                otherFaults);
    }

    /** All rows under their head. */
    static String table(List<Totals> rows) {
        StringBuilder table = new StringBuilder(HEAD);
        rows.forEach(row -> table.append(row.line()));
        return table.toString();
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "%-14s %8d %8d %9d %11d %9d %9d %7d %7d  %s%n",
                database.title(),
                centreKilled,
                serverKilled,
                answered,
                sentAgain,
                unknown,
                entries,
                rungs,
                faults.size(),
                planted);
    }
}
