package dev.yidi.core.mandate;

import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.YidiException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every mandate there was in a case 委托记录, in the order they were given; none is ever removed or rewritten. */
public record Mandates(List<Mandate> all) {
    /** None so far. */
    public static final Mandates NONE = new Mandates(List.of());

    public Mandates {
        all = List.copyOf(all);
    }

    /** The mandate called {@code id}. */
    public Optional<Mandate> find(MandateId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The mandate under which somebody acts for {@code principal} on {@code day}: at most one. */
    public Optional<Mandate> inForce(PartyId principal, LocalDate day) {
        return all.stream()
                .filter(each -> each.terms().principal().equals(principal) && each.isInForce(day))
                .findFirst();
    }

    /** The mandates not taken back whose days meet those of {@code terms}: while there is one, no other is given. */
    public List<Mandate> overlapping(Terms terms) {
        return all.stream()
                .filter(each -> each.terms().principal().equals(terms.principal()))
                .filter(each -> each.revokedAt().isEmpty())
                .filter(each -> meet(each.terms(), terms))
                .toList();
    }

    /**
     * Every reason against {@code proxy} doing for {@code principal} what {@code scope} names: no mandate at all, or what
     * stands against the last one.
     */
    public List<Reason> against(OfficerId proxy, PartyId principal, MandateScope scope, LocalDate day) {
        List<Mandate> theirs = all.stream()
                .filter(each -> each.terms().principal().equals(principal)
                        && each.terms().proxy().equals(proxy))
                .toList();
        if (theirs.isEmpty()) {
            return List.of(Reason.of("mandate.none"));
        }
        return theirs.stream().anyMatch(each -> each.against(scope, day).isEmpty())
                ? List.of()
                : theirs.get(theirs.size() - 1).against(scope, day);
    }

    /** These and one more. */
    public Mandates and(Mandate given) {
        List<Mandate> more = new ArrayList<>(all);
        more.add(given);
        return new Mandates(more);
    }

    /** These with the one called {@code id} changed. */
    public Mandates change(MandateId id, UnaryOperator<Mandate> change) {
        Mandate found = find(id).orElseThrow(() -> new YidiException("expected a mandate " + id + ", found none"));
        return new Mandates(all.stream()
                .map(each -> each.id().equals(found.id()) ? change.apply(each) : each)
                .toList());
    }

    private static boolean meet(Terms one, Terms other) {
        return !startsAfterEnd(one, other) && !startsAfterEnd(other, one);
    }

    private static boolean startsAfterEnd(Terms later, Terms earlier) {
        return earlier.lastDay()
                .filter(last -> later.term().from().isAfter(last))
                .isPresent();
    }
}
