package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the organs of a directory must keep among one another 单位一致性. */
final class OrganRules {
    private final Map<OrganId, Organ> byId = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private OrganRules() {}

    /** Every breach among {@code organs}. */
    static List<Fault> check(List<Organ> organs) {
        OrganRules rules = new OrganRules();
        for (int i = 0; i < organs.size(); i++) {
            if (rules.byId.putIfAbsent(organs.get(i).id(), organs.get(i)) != null) {
                rules.add(
                        i,
                        "id",
                        "duplicate-id",
                        "expected each identity once, found again: "
                                + organs.get(i).id());
            }
        }
        for (int i = 0; i < organs.size(); i++) {
            rules.check(i, organs.get(i));
        }
        return rules.faults;
    }

    /** Every breach between {@code organs} and the territory and catalogue. */
    static List<Fault> check(List<Organ> organs, Territory territory, TopicCatalogue catalogue) {
        OrganRules rules = new OrganRules();
        for (int i = 0; i < organs.size(); i++) {
            Organ organ = organs.get(i);
            if (!organ.tier().isAbove(territory.root().tier())) {
                rules.place(i, "division", organ.division(), territory);
            }
            for (int c = 0; c < organ.competences().size(); c++) {
                Competence competence = organ.competences().get(c);
                String field = "competences[" + c + "]";
                for (DivisionCode division : competence.divisions()) {
                    rules.place(i, field + ".divisions", division, territory);
                }
                for (TopicCode topic : competence.topics()) {
                    if (!catalogue.contains(topic)) {
                        rules.add(
                                i,
                                field + ".topics",
                                "unknown-topic",
                                "expected a topic of the catalogue, found " + topic);
                    }
                }
            }
        }
        return rules.faults;
    }

    private void check(int index, Organ organ) {
        known(index, "superior", organ.superior());
        known(index, "successor", organ.successor());
        organ.superior()
                .flatMap(this::find)
                .filter(over -> over.tier().isBelow(organ.tier()))
                .ifPresent(over -> add(
                        index,
                        "superior",
                        "superior-below",
                        "expected a superior of tier " + organ.tier() + " or above, found " + over.id() + " of tier "
                                + over.tier()));
        circle(organ.id(), this::successor)
                .ifPresent(circle -> add(
                        index,
                        "successor",
                        "successor-cycle",
                        "expected successors that end, found a circle: " + circle));
        circle(organ.id(), this::superior)
                .ifPresent(circle -> add(
                        index, "superior", "superior-cycle", "expected superiors that end, found a circle: " + circle));
    }

    private void known(int index, String field, Optional<OrganId> id) {
        id.filter(other -> !byId.containsKey(other))
                .ifPresent(other ->
                        add(index, field, "unknown-" + field, "expected an organ of this directory, found " + other));
    }

    private void place(int index, String field, DivisionCode division, Territory territory) {
        if (!territory.knows(division)) {
            add(index, field, "unknown-division", "expected a division of the territory, found " + division);
        }
    }

    private Optional<Organ> find(OrganId id) {
        return Optional.ofNullable(byId.get(id));
    }

    private Optional<OrganId> successor(OrganId id) {
        return find(id).flatMap(Organ::successor);
    }

    /** The superior in force; none at the top, or when its successors are unknown or lead round in a circle. */
    private Optional<OrganId> superior(OrganId id) {
        Set<OrganId> seen = new LinkedHashSet<>();
        Optional<Organ> acting = find(id).flatMap(Organ::superior).flatMap(this::find);
        while (acting.flatMap(Organ::successor).isPresent()
                && seen.add(acting.get().id())) {
            acting = acting.flatMap(Organ::successor).flatMap(this::find);
        }
        return acting.filter(organ -> !organ.isAbolished()).map(Organ::id);
    }

    /** The circle on which {@code start} lies when {@code step} leads on. */
    private static Optional<String> circle(OrganId start, Function<OrganId, Optional<OrganId>> step) {
        Set<OrganId> path = new LinkedHashSet<>();
        Optional<OrganId> at = Optional.of(start);
        while (at.isPresent() && path.add(at.get())) {
            at = step.apply(at.get());
        }
        return at.filter(start::equals)
                .map(closed -> path.stream().map(OrganId::value).collect(Collectors.joining(" > ", "", " > " + start)));
    }

    private void add(int index, String field, String code, String message) {
        faults.add(new Fault("organs[" + index + "]." + field, "organs." + code, message));
    }
}
