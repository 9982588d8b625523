package dev.yidi.core.place;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The faults found so far 差错清单, kept by place in the input so that they come out in its order. */
final class Findings {
    private final IntFunction<String> path;
    private final TreeMap<Integer, List<Fault>> byPlace = new TreeMap<>();

    private Findings(IntFunction<String> path) {
        this.path = path;
    }

    /** Places are lines of a file. */
    static Findings byLine() {
        return new Findings(line -> "line " + line);
    }

    /** Places are positions in a list called {@code list}. */
    static Findings byIndex(String list) {
        return new Findings(index -> list + "[" + index + "]");
    }

    /** How a place is called in a fault. */
    String pathOf(int place) {
        return path.apply(place);
    }

    void add(int place, String code, String message) {
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(new Fault(pathOf(place), code, message));
    }

    /** Takes over the faults of a value that was refused, at {@code place}. */
    void addAll(int place, String field, InvalidInputException refused) {
        refused.faults().forEach(fault -> add(place, fault.code(), field + ": " + fault.message()));
    }

    boolean isEmpty() {
        return byPlace.isEmpty();
    }

    void throwIfAny(String what) {
        List<Fault> faults = byPlace.values().stream().flatMap(List::stream).toList();
        if (!faults.isEmpty()) {
            throw new InvalidInputException(what, faults);
        }
    }

    /** Whether something was found at {@code place}. */
    boolean has(int place) {
        return byPlace.containsKey(place);
    }
}
