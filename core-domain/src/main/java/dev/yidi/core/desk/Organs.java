package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The organs of a county 单位名录 with who stands over whom and who took over from whom.
 *
 * <p>Immutable and thread-safe. A superior that was abolished is replaced by its successor.
 */
public final class Organs {
    private final List<Organ> all;
    private final List<Organ> current;
    private final Map<OrganId, Organ> byId;
    private final Map<DivisionCode, List<Organ>> byDivision;
    private final Map<OrganId, List<OrganId>> byCurrent;
    private final Map<OrganId, OrganId> successors;

    private Organs(List<Organ> all, Map<OrganId, Organ> byId) {
        this.all = all;
        this.current = all.stream().filter(organ -> !organ.isAbolished()).toList();
        this.byId = byId;
        this.byDivision = all.stream().collect(Collectors.groupingBy(Organ::division));
        this.byCurrent = all.stream()
                .map(Organ::id)
                .collect(Collectors.groupingBy(
                        this::currentOf, Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
        this.successors = all.stream()
                .filter(organ -> organ.successor().isPresent())
                .collect(Collectors.toUnmodifiableMap(Organ::id, organ -> currentOf(organ.id())));
    }

    /**
     * The directory of {@code organs}, in their order.
     *
     * @throws InvalidInputException naming every faulty organ: an identity that stands twice, an unknown superior or
     *     successor, a superior of a lower tier, superiors or successors that lead round in a circle
     */
    public static Organs of(List<Organ> organs) {
        List<Organ> copy = List.copyOf(organs);
        List<Fault> faults = OrganRules.check(copy);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("organs", faults);
        }
        Map<OrganId, Organ> byId = new LinkedHashMap<>();
        copy.forEach(organ -> byId.put(organ.id(), organ));
        return new Organs(copy, byId);
    }

    /** Every organ, abolished ones included, in the order of the directory. */
    public List<Organ> all() {
        return all;
    }

    /** The organs of exactly this tier and division, abolished ones included, in the order of the directory. */
    public List<Organ> at(Tier tier, DivisionCode division) {
        return byDivision.getOrDefault(division, List.of()).stream()
                .filter(organ -> organ.tier() == tier)
                .toList();
    }

    /** The organs that still exist. */
    public List<Organ> current() {
        return current;
    }

    /** The centres that still exist, the one of the highest tier first. */
    public List<Organ> centres() {
        return current().stream()
                .filter(Organ::centre)
                .sorted(Comparator.comparing(Organ::tier))
                .toList();
    }

    /** Whether there is an organ of this identity. */
    public boolean knows(OrganId id) {
        return byId.containsKey(id);
    }

    /** The organ of this identity. */
    public Optional<Organ> find(OrganId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The organ of this identity.
     *
     * @throws InvalidInputException when there is none; so throw all methods below
     */
    public Organ get(OrganId id) {
        return find(id).orElseThrow(() -> new InvalidInputException(
                "organ",
                List.of(new Fault("organ", "organs.unknown", "expected an organ of this directory, found " + id))));
    }

    /** The organ that acts for {@code id} today: itself, or the last of its successors (信访工作条例 art. 24 ¶2). */
    public OrganId currentOf(OrganId id) {
        Organ organ = get(id);
        while (organ.successor().isPresent()) {
            organ = get(organ.successor().get());
        }
        return organ.id();
    }

    /** The organs for which the same organ acts today as for {@code id}, itself included, in the order of the directory. */
    public List<OrganId> succeededWith(OrganId id) {
        return byCurrent.getOrDefault(currentOf(id), List.of(id));
    }

    /** For each organ that was abolished the one that acts for it today. */
    public Map<OrganId, OrganId> successors() {
        return successors;
    }

    /** The organ directly over {@code id} today; none at the top. */
    public Optional<OrganId> superiorOf(OrganId id) {
        return get(id).superior().map(this::currentOf);
    }

    /** The organs over {@code id} today, the nearest first; itself not included. */
    public List<OrganId> superiorsOf(OrganId id) {
        List<OrganId> superiors = new ArrayList<>();
        for (Optional<OrganId> next = superiorOf(id); next.isPresent(); next = superiorOf(next.get())) {
            superiors.add(next.get());
        }
        return List.copyOf(superiors);
    }

    /** Whether {@code upper} stands over {@code lower} in line, directly or not. */
    public boolean isOver(OrganId upper, OrganId lower) {
        return superiorsOf(lower).contains(upper);
    }

    /** The nearest organ that stands over both 共同上级 (信访工作条例 art. 24 ¶1); neither of the two themselves. */
    public Optional<OrganId> commonSuperior(OrganId a, OrganId b) {
        List<OrganId> overB = superiorsOf(b);
        return superiorsOf(a).stream().filter(overB::contains).findFirst();
    }

    /** What does not fit together with the territory and the catalogue: unknown divisions and topics. */
    public List<Fault> faultsOn(Territory territory, TopicCatalogue catalogue) {
        return OrganRules.check(all, territory, catalogue);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organs that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return "Organs[" + all.size() + "]";
    }
}
