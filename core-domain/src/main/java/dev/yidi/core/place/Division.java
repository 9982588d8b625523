package dev.yidi.core.place;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An administrative division or grid 区划 with its history.
 *
 * @param code its code, unique in the territory
 * @param name its name today, or its last one
 * @param tier its tier
 * @param parent the division it lies in; none for the root
 * @param validity when it existed
 * @param successors who took over when it ended, the principal one first; only a division with an end has any
 * @param formerNames its earlier names, the oldest first
 */
public record Division(
        DivisionCode code,
        String name,
        Tier tier,
        Optional<DivisionCode> parent,
        Validity validity,
        List<DivisionCode> successors,
        List<FormerName> formerNames) {

    public Division {
        name = Names.checked("name", name);
        successors = List.copyOf(successors);
        List<FormerName> names = new ArrayList<>(formerNames);
        names.sort(Comparator.comparing(FormerName::until));
        formerNames = List.copyOf(names);
        List<Fault> faults = new ArrayList<>();
        if (!successors.isEmpty() && validity.until().isEmpty()) {
            faults.add(new Fault(
                    "successors",
                    "division.successor-without-end",
                    "expected an end of validity beside successors, found none"));
        }
        if (Set.copyOf(successors).size() < successors.size()) {
            faults.add(new Fault("successors", "division.successor-twice", "expected each successor once"));
        }
        for (int i = 1; i < formerNames.size(); i++) {
            if (formerNames.get(i).until().equals(formerNames.get(i - 1).until())) {
                faults.add(new Fault(
                        "formerNames", "division.renamed-twice", "expected one renaming a day, found two on one day"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("division", faults);
        }
    }

    /** A division that has always been there and has no history. */
    public static Division of(DivisionCode code, String name, Tier tier, Optional<DivisionCode> parent) {
        return new Division(code, name, tier, parent, Validity.always(), List.of(), List.of());
    }

    /** Whether it existed on {@code date}. */
    public boolean existsOn(LocalDate date) {
        return validity.contains(date);
    }

    /** Whether it had ended before {@code date}: from then on its successors act. */
    public boolean isOver(LocalDate date) {
        return validity.until().isPresent() && !date.isBefore(validity.from()) && !validity.contains(date);
    }

    /** The name it bore on {@code date}. */
    public String nameOn(LocalDate date) {
        for (FormerName former : formerNames) {
            if (date.isBefore(former.until())) {
                return former.name();
            }
        }
        return name;
    }

    /** The same division below {@code other}. */
    Division below(DivisionCode other) {
        return new Division(code, name, tier, Optional.of(other), validity, successors, formerNames);
    }
}
