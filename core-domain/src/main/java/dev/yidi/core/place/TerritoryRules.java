package dev.yidi.core.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        Optional<Tier> upper = parents.get(0).tier();
        if (draft.tier().isPresent() && upper.isPresent() && !draft.tier().get().isBelow(upper.get())) {
            findings.add(
                    draft.place(),
                    "territory.tier-not-below-parent",
                    "expected a tier below " + upper.get() + " of its parent " + parent + ", found "
                            + draft.tier().get());
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
        Map<DivisionCode, List<DivisionCode>> upward = new LinkedHashMap<>();
        byCode.forEach(
                (code, same) -> upward.put(code, same.get(0).parent().stream().toList()));
        refuseCircles(upward, "territory.parent-cycle", "expected parents that end at a root");
    }

    private void nothingSucceedsItself() {
        Map<DivisionCode, List<DivisionCode>> onward = new LinkedHashMap<>();
        byCode.forEach((code, same) -> onward.put(code, takenOverBy(same.get(0))));
        refuseCircles(onward, "territory.successor-cycle", "expected successors that end at a division in force");
    }

    /** The successors; what ended without any follows the division it lay in. */
    private static List<DivisionCode> takenOverBy(Draft draft) {
        boolean over = draft.division()
                .flatMap(division -> division.validity().until())
                .isPresent();
        return draft.successors().isEmpty() && over ? draft.parent().stream().toList() : draft.successors();
    }

    private void refuseCircles(Map<DivisionCode, List<DivisionCode>> arrows, String fault, String expected) {
        Map<DivisionCode, List<DivisionCode>> circles = new TreeMap<>(Circles.of(arrows));
        circles.forEach((code, circle) -> byCode.getOrDefault(code, List.of())
                .forEach(draft -> findings.add(draft.place(), fault, expected + ", found a circle: " + shown(circle))));
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
