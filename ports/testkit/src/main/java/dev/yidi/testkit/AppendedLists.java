package dev.yidi.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What concurrent clients appended to lists and read of them 追加历史, and whether it could have happened one after another,
 * each act between its beginning and its end. Every note is appended once under one name; where the outcome is unknown it
 * may be there or not, but in all its lists or in none. Thread-safe.
 */
public final class AppendedLists {
    /** What became of an append. */
    public enum Ending {
        /** It was answered that the note is there. */
        DONE,
        /** It was answered that nothing took effect. */
        NOTHING,
        /** It was not answered, or that nobody knows. */
        UNKNOWN
    }

    private record Appended(long began, long ended, String note, List<String> lists, Ending ending) {}

    private record Seen(long began, long ended, String list, List<String> notes) {}

    private final AtomicLong ticks = new AtomicLong();
    private final Queue<Appended> appended = new ConcurrentLinkedQueue<>();
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();

    /** No acts yet. */
    public AppendedLists() {}

    /** Records what became of appending {@code note} to the end of each of {@code lists}, all or none. */
    public Ending appends(String note, List<String> lists, Callable<Ending> append) throws Exception {
        long began = ticks.incrementAndGet();
        Ending ending = append.call();
        long ended = ending == Ending.UNKNOWN ? Long.MAX_VALUE : ticks.incrementAndGet();
        appended.add(new Appended(began, ended, note, List.copyOf(lists), ending));
        return ending;
    }

    /** Records what {@code read} saw of {@code list}, in its order; gives it back. */
    public List<String> reads(String list, Callable<List<String>> read) throws Exception {
        long began = ticks.incrementAndGet();
        List<String> notes = List.copyOf(read.call());
        seen.add(new Seen(began, ticks.incrementAndGet(), list, notes));
        return notes;
    }

    /** How many appends and reads were recorded. */
    public int size() {
        return appended.size() + seen.size();
    }

    /** Everything that is wrong, in words, when the lists are in the end as {@code ends} says. */
    public List<String> faults(Map<String, List<String>> ends) {
        List<String> faults = new ArrayList<>();
        Map<String, Map<String, Long>> places = new HashMap<>();
        ends.forEach((list, notes) -> places.put(list, places(list, notes, faults)));
        appended.forEach(append -> lookAtAppend(append, places, faults));
        seen.forEach(read -> {
            List<String> end = ends.getOrDefault(read.list(), List.of());
            if (read.notes().size() > end.size()
                    || !end.subList(0, read.notes().size()).equals(read.notes())) {
                faults.add("what was read of " + read.list() + " is no beginning of what it came to: " + read.notes());
            }
        });
        if (faults.isEmpty() && !inTime(places).isStrictlySerializable()) {
            faults.add("no order of all acts fits what was seen and when");
        }
        return List.copyOf(faults);
    }

    /** Where each note stands, from 1. */
    private Map<String, Long> places(String list, List<String> notes, List<String> faults) {
        Set<String> known = new HashSet<>();
        appended.stream()
                .filter(append -> append.ending() != Ending.NOTHING)
                .filter(append -> append.lists().contains(list))
                .forEach(append -> known.add(append.note()));
        Map<String, Long> places = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            String note = notes.get(i);
            if (places.putIfAbsent(note, i + 1L) != null) {
                faults.add(note + " stands twice in " + list);
            }
            if (!known.contains(note)) {
                faults.add(note + " stands in " + list + ", although nobody is known to have put it there");
            }
        }
        return places;
    }

    private static void lookAtAppend(Appended append, Map<String, Map<String, Long>> places, List<String> faults) {
        long there = append.lists().stream()
                .filter(list -> places.getOrDefault(list, Map.of()).containsKey(append.note()))
                .count();
        boolean whole = there == append.lists().size();
        if (append.ending() == Ending.DONE && !whole) {
            faults.add(append.note() + " was answered and is not there");
        }
        if (append.ending() == Ending.UNKNOWN && there > 0 && !whole) {
            faults.add(append.note() + " is there by half");
        }
    }

    /** The same as versions: an append leaves each list at the place of its note, a read sees as many as it saw. */
    private History inTime(Map<String, Map<String, Long>> places) {
        History history = new History();
        for (Appended append : appended) {
            Map<String, Long> wrote = new HashMap<>();
            append.lists().forEach(list -> {
                Long place = places.getOrDefault(list, Map.of()).get(append.note());
                if (place != null) {
                    wrote.put(list, place);
                }
            });
            if (!wrote.isEmpty()) {
                history.add(append.began(), append.ended(), wrote, Map.of());
            }
        }
        seen.forEach(read -> history.add(read.began(), read.ended(), Map.of(), Map.of(read.list(), (long)
                read.notes().size())));
        return history;
    }
}
