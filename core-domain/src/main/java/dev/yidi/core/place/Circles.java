package dev.yidi.core.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what leads round in a circle 循环. */
final class Circles {
    private Circles() {}

    /**
     * A circle for each node that lies on one, or between two: its nodes in order, without the first one again.
     *
     * @param arrows where each node leads; what leads to no node is left out of account
     */
    static Map<DivisionCode, List<DivisionCode>> of(Map<DivisionCode, ? extends Collection<DivisionCode>> arrows) {
        Map<DivisionCode, Set<DivisionCode>> forward = new LinkedHashMap<>();
        arrows.forEach((from, to) -> {
            Set<DivisionCode> known = new LinkedHashSet<>(to);
            known.retainAll(arrows.keySet());
            forward.put(from, known);
        });
        Map<DivisionCode, Set<DivisionCode>> backward = reversed(forward);
        peel(forward, backward);
        peel(backward, forward);
        Map<DivisionCode, List<DivisionCode>> circles = new LinkedHashMap<>();
        for (DivisionCode node : forward.keySet()) {
            if (!circles.containsKey(node)) {
                List<DivisionCode> circle = walk(node, forward);
                circle.forEach(member -> circles.putIfAbsent(member, circle));
                circles.putIfAbsent(node, circle);
            }
        }
        return circles;
    }

    private static Map<DivisionCode, Set<DivisionCode>> reversed(Map<DivisionCode, Set<DivisionCode>> forward) {
        Map<DivisionCode, Set<DivisionCode>> backward = new LinkedHashMap<>();
        forward.keySet().forEach(node -> backward.put(node, new LinkedHashSet<>()));
        forward.forEach((from, to) -> to.forEach(node ->
                backward.computeIfAbsent(node, n -> new LinkedHashSet<>()).add(from)));
        return backward;
    }

    /** Takes away, again and again, the nodes from which no arrow leads on. */
    private static void peel(
            Map<DivisionCode, Set<DivisionCode>> forward, Map<DivisionCode, Set<DivisionCode>> backward) {
        Deque<DivisionCode> ends = new ArrayDeque<>();
        forward.forEach((node, to) -> {
            if (to.isEmpty()) {
                ends.add(node);
            }
        });
        while (!ends.isEmpty()) {
            DivisionCode end = ends.remove();
            forward.remove(end);
            for (DivisionCode before : backward.getOrDefault(end, Set.of())) {
                Set<DivisionCode> to = forward.getOrDefault(before, Set.of());
                to.remove(end);
                if (to.isEmpty()) {
                    ends.add(before);
                }
            }
            backward.remove(end);
        }
        backward.values().forEach(from -> from.retainAll(forward.keySet()));
    }

    private static List<DivisionCode> walk(DivisionCode start, Map<DivisionCode, Set<DivisionCode>> forward) {
        List<DivisionCode> path = new ArrayList<>();
        Map<DivisionCode, Integer> seen = new HashMap<>();
        DivisionCode node = start;
        while (!seen.containsKey(node)) {
            seen.put(node, path.size());
            path.add(node);
            node = forward.getOrDefault(node, Set.of()).iterator().next();
        }
        return List.copyOf(path.subList(seen.getOrDefault(node, 0), path.size()));
    }
}
