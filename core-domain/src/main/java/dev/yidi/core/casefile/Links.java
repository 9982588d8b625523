package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.petition.SameMatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ties of a case to other cases 关联案件: both sides of each know.
 *
 * @param mergedInto the main case it goes on in
 * @param absorbed the cases that go on in it
 * @param linked the cases it has to do with
 * @param distinct the cases that look like it and were found to be another matter
 * @param same the cases found to be the same matter, pending or exhausted, or raising this one again
 */
public record Links(
        Optional<CaseId> mergedInto,
        Set<CaseId> absorbed,
        Set<CaseId> linked,
        Set<CaseId> distinct,
        Map<CaseId, SameMatterDecision> same) {
    static final Links NONE = new Links(Optional.empty(), Set.of(), Set.of(), Set.of(), Map.of());

    public Links {
        absorbed = Copies.of(absorbed);
        linked = Copies.of(linked);
        distinct = Copies.of(distinct);
        same = Copies.of(same);
    }

    /** What was decided of the same matter; an exhausted one counts before a pending one. */
    Optional<SameMatter> sameMatter() {
        return same.containsValue(SameMatterDecision.SAME_EXHAUSTED)
                ? Optional.of(SameMatter.EXHAUSTED)
                : Optional.of(SameMatter.PENDING).filter(any -> same.containsValue(SameMatterDecision.SAME_PENDING));
    }

    Links sameAs(CaseId other, SameMatterDecision decision) {
        return new Links(mergedInto, absorbed, linked, without(distinct, other), Copies.and(same, other, decision));
    }

    Links absorbing(CaseId other) {
        return new Links(mergedInto, Copies.and(absorbed, other), linked, distinct, same);
    }

    Links mergedInto(CaseId main) {
        return new Links(Optional.of(main), absorbed, linked, distinct, same);
    }

    Links linkedTo(CaseId other) {
        return new Links(
                mergedInto, absorbed, Copies.and(linked, other), without(distinct, other), without(same, other));
    }

    Links distinctFrom(CaseId other) {
        return new Links(
                mergedInto, absorbed, without(linked, other), Copies.and(distinct, other), without(same, other));
    }

    private static Map<CaseId, SameMatterDecision> without(Map<CaseId, SameMatterDecision> all, CaseId one) {
        Map<CaseId, SameMatterDecision> rest = new LinkedHashMap<>(all);
        rest.remove(one);
        return rest;
    }

    private static Set<CaseId> without(Set<CaseId> all, CaseId one) {
        Set<CaseId> rest = new LinkedHashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
