package dev.yidi.core.time;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PetitionCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A time limit as data 期限. The day of the start act is never counted (民法典 art. 201).
 *
 * @param id its name in the rule set
 * @param nature an office's duty or a chance to act
 * @param span amount and unit
 * @param start the act it runs from
 * @param stops the acts that end it in time or late; at least one
 * @param roll what happens when the last day is a rest day; {@link RollPolicy#NONE} for hours
 * @param extension who may extend it and how far; empty where nobody may
 * @param pauses why it may stand still; empty where it never does
 * @param basis the legal source
 * @param validity the days on which the source is in force
 * @param jurisdiction where it binds: {@code CN}, or a province such as {@code CN-ZJ}
 * @param kinds the kinds of case whose acts start it; empty for a limit that a proceeding starts, not the case
 * @param categories the categories of petition it is restricted to; empty for all
 */
public record Limit(
        LimitId id,
        LimitNature nature,
        Span span,
        Milestone start,
        Set<Milestone> stops,
        RollPolicy roll,
        Optional<ExtensionRule> extension,
        Set<PauseReason> pauses,
        Citation basis,
        Validity validity,
        String jurisdiction,
        Set<CaseKind> kinds,
        Set<PetitionCategory> categories) {

    public Limit {
        stops = ordered(stops, Milestone.class);
        pauses = ordered(pauses, PauseReason.class);
        kinds = ordered(kinds, CaseKind.class);
        categories = ordered(categories, PetitionCategory.class);
        List<Fault> faults = new ArrayList<>();
        if (stops.isEmpty()) {
            faults.add(new Fault("stops", "limit.stops", "expected at least one act that stops " + id));
        }
        if (stops.contains(start)) {
            faults.add(new Fault("stops", "limit.stops", "expected acts other than the start " + start));
        }
        if (roll == RollPolicy.FORWARD && span.unit() == LimitUnit.HOUR) {
            faults.add(new Fault("roll", "limit.roll", "expected no roll for a limit in hours"));
        }
        LimitUnit unit = span.unit();
        extension
                .flatMap(ExtensionRule::totalCap)
                .filter(cap -> cap.unit() != unit)
                .ifPresent(cap -> faults.add(new Fault(
                        "extension", "limit.extension", "expected a cap in " + unit.word() + "s, found " + cap)));
        if (!jurisdiction.matches("[A-Z]{2}(-[A-Z0-9]{1,12})*+")) {
            faults.add(new Fault("jurisdiction", "limit.jurisdiction", "expected a code such as CN or CN-ZJ"));
        }
        if (!categories.isEmpty() && !kinds.contains(CaseKind.PETITION)) {
            faults.add(new Fault("categories", "limit.categories", "expected kinds with PETITION beside categories"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("limit " + id, faults);
        }
    }

    /**
     * Whether a case of this kind and category starts the limit. A limit restricted to categories does not apply to a
     * petition that has none yet.
     */
    public boolean appliesTo(CaseKind kind, Optional<PetitionCategory> category) {
        return kinds.contains(kind)
                && (categories.isEmpty()
                        || kind != CaseKind.PETITION
                        || category.filter(categories::contains).isPresent());
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
