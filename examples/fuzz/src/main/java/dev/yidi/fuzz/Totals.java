package dev.yidi.fuzz;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What a run came to 合计. Not thread-safe. */
final class Totals {
    private final Map<Manner, Map<Integer, Integer>> byManner = new EnumMap<>(Manner.class);
    private final Map<String, Map<Integer, Integer>> byOperation = new TreeMap<>();
    private final Map<String, Fault> faults = new TreeMap<>();
    private int shots;
    private long slowest;

    /** A fault, where it was seen first, and how often it was seen. */
    record Fault(String what, int times, String request, String answer) {}

    void add(Shot shot, Answer answer) {
        shots++;
        slowest = Math.max(slowest, answer.nanos());
        byManner.computeIfAbsent(shot.manner(), any -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
        shot.operation()
                .ifPresent(operation -> byOperation
                        .computeIfAbsent(operation.name(), any -> new TreeMap<>())
                        .merge(answer.status(), 1, Integer::sum));
    }

    void fault(String what, String request, String answer) {
        faults.merge(
                what,
                new Fault(what, 1, request, answer),
                (old, one) -> new Fault(what, old.times() + 1, old.request(), old.answer()));
    }

    int shots() {
        return shots;
    }

    List<Fault> faults() {
        return List.copyOf(faults.values());
    }

    Map<String, Map<Integer, Integer>> byOperation() {
        return byOperation;
    }

    /** How often {@code status} came back. */
    int times(int status) {
        return byManner.values().stream()
                .mapToInt(each -> each.getOrDefault(status, 0))
                .sum();
    }

    String text(boolean each) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Integer> all = new TreeMap<>();
        byManner.values().forEach(row -> row.forEach((status, times) -> all.merge(status, times, Integer::sum)));
        text.append(line("", all.keySet().stream().map(Object::toString).toList()));
        byManner.forEach((manner, row) -> text.append(line(manner.name(), cells(all, row))));
        text.append(line("in all", cells(all, all)));
        if (each) {
            byOperation.forEach(
                    (name, row) -> text.append(name).append(' ').append(row).append('\n'));
        }
        long done = byOperation.values().stream().filter(Totals::isDone).count();
        text.append(String.format(
                Locale.ROOT,
                "%d requests, %d operations, %d of them done at least once; slowest answer %d ms; %d kinds of faults%n",
                shots,
                byOperation.size(),
                done,
                TimeUnit.NANOSECONDS.toMillis(slowest),
                faults.size()));
        faults.values()
                .forEach(fault -> text.append(String.format(
                        Locale.ROOT,
                        "FAULT (%d times) %s%n--- request%n%s%n--- answer%n%s%n",
                        fault.times(),
                        fault.what(),
                        fault.request(),
                        fault.answer())));
        return text.toString();
    }

    private static boolean isDone(Map<Integer, Integer> row) {
        return row.keySet().stream().anyMatch(status -> status >= 200 && status < 300);
    }

    private static List<String> cells(Map<Integer, Integer> all, Map<Integer, Integer> row) {
        return all.keySet().stream()
                .map(status -> Integer.toString(row.getOrDefault(status, 0)))
                .toList();
    }

    private static String line(String head, List<String> cells) {
        return String.format(Locale.ROOT, "%-8s", head)
                + cells.stream()
                        .map(cell -> String.format(Locale.ROOT, "%8s", cell))
                        .collect(Collectors.joining())
                + "\n";
    }
}
