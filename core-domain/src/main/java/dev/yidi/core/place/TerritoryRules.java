package dev.yidi.core.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the divisions of a territory must keep among one another 区划一致性. */
final class TerritoryRules {
    private static final int SHOWN = 6;

    private final List<Draft> drafts;
    private final Findings findings;
    private final Map<DivisionCode, List<Draft>> byCode = new LinkedHashMap<>();

    private TerritoryRules(List<Draft> drafts, Findings findings) {
        this.drafts = drafts;
        this.findings = findings;
        for (Draft draft : drafts) {
            draft.code()
                    .ifPresent(code ->
                            byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(draft));
        }
    }

    /** Adds every breach among {@code drafts} to {@code findings}. */
    static void check(List<Draft> drafts, Findings findings) {
        TerritoryRules rules = new TerritoryRules(drafts, findings);
        rules.codesAreUnique();
        drafts.forEach(rules::parentIsKnownAndHigher);
        drafts.forEach(rules::successorsAreKnown);
        rules.nothingLiesInItself();
        rules.nothingSucceedsItself();
        rules.oneRoot();
    }

    private void codesAreUnique() {
        byCode.forEach((code, same) -> {
            if (same.size() > 1) {
                String places = same.stream()
                        .limit(SHOWN)
                        .map(draft -> findings.pathOf(draft.place()))
                        .collect(Collectors.joining(", "));
                same.forEach(draft -> findings.add(
                        draft.place(),
                        "territory.duplicate-code",
                        "expected each code once, found " + code + " " + same.size() + " times: " + places));
            }
        });
    }

    private void parentIsKnownAndHigher(Draft draft) {
        if (draft.parent().isEmpty()) {
            return;
        }
        DivisionCode parent = draft.parent().get();
        List<Draft> parents = byCode.getOrDefault(parent, List.of());
        if (parents.isEmpty()) {
            findings.add(
                    draft.place(), "territory.unknown-parent", "expected a parent of this territory, found " + parent);
            return;
        }
        boolean allAsLow = parents.stream()
                .allMatch(upper -> upper.tier()
                        .flatMap(above -> draft.tier().map(own -> !own.isBelow(above)))
                        .orElse(false));
        if (allAsLow) {
            findings.add(
                    draft.place(),
                    "territory.tier-not-below-parent",
                    "expected a tier below " + parents.get(0).tier().orElseThrow() + " of its parent " + parent
                            + ", found " + draft.tier().orElseThrow());
        }
    }

    private void successorsAreKnown(Draft draft) {
        for (DivisionCode successor : draft.successors()) {
            if (!byCode.containsKey(successor)) {
                findings.add(
                        draft.place(),
                        "territory.unknown-successor",
                        "expected a successor of this territory, found " + successor);
            }
        }
    }

    private void nothingLiesInItself() {
        if (findings.isEmpty()) {
            return; // every tier is readable and falls from parent to part: no circle is possible
        }
        refuseCircles(
                draft -> draft.parent().stream().toList(),
                "territory.parent-cycle",
                "expected parents that end at a root");
    }

    private void nothingSucceedsItself() {
        refuseCircles(
                TerritoryRules::takenOverBy,
                "territory.successor-cycle",
                "expected successors that end at a division in force");
    }

    /** The successors; what ended without any follows the division it lay in. */
    private static List<DivisionCode> takenOverBy(Draft draft) {
        boolean over = draft.division()
                .flatMap(division -> division.validity().until())
                .isPresent();
        return draft.successors().isEmpty() && over ? draft.parent().stream().toList() : draft.successors();
    }

    private void refuseCircles(Function<Draft, List<DivisionCode>> next, String fault, String expected) {
        Map<DivisionCode, List<DivisionCode>> arrows = new LinkedHashMap<>();
        byCode.forEach((code, same) -> {
            List<DivisionCode> to = same.size() == 1 ? next.apply(same.get(0)) : List.of();
            if (!to.isEmpty()) {
                arrows.put(code, to);
            }
        });
        Circles.of(arrows)
                .forEach((code, circle) -> byCode.getOrDefault(code, List.of())
                        .forEach(draft ->
                                findings.add(draft.place(), fault, expected + ", found a circle: " + shown(circle))));
    }

    private void oneRoot() {
        List<Draft> roots = drafts.stream().filter(Draft::top).toList();
        if (roots.size() > 1) {
            String found = roots.stream()
                    .limit(SHOWN)
                    .map(draft -> findings.pathOf(draft.place()))
                    .collect(Collectors.joining(", "));
            roots.forEach(root -> findings.add(
                    root.place(),
                    "territory.roots",
                    "expected one division without parent, found " + roots.size() + ": " + found));
        }
    }

    private static String shown(List<DivisionCode> circle) {
        String members = circle.stream().limit(SHOWN).map(DivisionCode::value).collect(Collectors.joining(" > "));
        return circle.size() > SHOWN
                ? members + " > … (" + circle.size() + " in all)"
                : members + " > " + circle.get(0);
    }
}
