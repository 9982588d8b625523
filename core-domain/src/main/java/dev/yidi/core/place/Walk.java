package dev.yidi.core.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which each division is followed by its parts 先序. */
final class Walk {
    private Walk() {}

    /** {@code divisions}, which must be a tree, in that order; the parts of one division keep their order. */
    static List<Division> of(List<Division> divisions) {
        Map<DivisionCode, List<Division>> parts = new HashMap<>();
        Deque<Division> open = new ArrayDeque<>();
        for (Division division : divisions) {
            division.parent()
                    .ifPresentOrElse(
                            parent -> parts.computeIfAbsent(parent, p -> new ArrayList<>())
                                    .add(division),
                            () -> open.push(division));
        }
        List<Division> walk = new ArrayList<>(divisions.size());
        while (!open.isEmpty()) {
            Division next = open.pop();
            walk.add(next);
            List<Division> inside = parts.getOrDefault(next.code(), List.of());
            for (int i = inside.size() - 1; i >= 0; i--) {
                open.push(inside.get(i));
            }
        }
        return List.copyOf(walk);
    }
}
