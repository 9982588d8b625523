package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The ties of a case to other cases 关联案件: both sides of each know.
 *
 * @param mergedInto the main case it goes on in
 * @param absorbed the cases that go on in it
 * @param linked the cases it has to do with
 * @param distinct the cases that look like it and were found to be another matter
 */
public record Links(Optional<CaseId> mergedInto, Set<CaseId> absorbed, Set<CaseId> linked, Set<CaseId> distinct) {
    static final Links NONE = new Links(Optional.empty(), Set.of(), Set.of(), Set.of());

    public Links {
        absorbed = Copies.of(absorbed);
        linked = Copies.of(linked);
        distinct = Copies.of(distinct);
    }

    Links absorbing(CaseId other) {
        return new Links(mergedInto, Copies.and(absorbed, other), linked, distinct);
    }

    Links mergedInto(CaseId main) {
        return new Links(Optional.of(main), absorbed, linked, distinct);
    }

    Links linkedTo(CaseId other) {
        return new Links(mergedInto, absorbed, Copies.and(linked, other), without(distinct, other));
    }

    Links distinctFrom(CaseId other) {
        return new Links(mergedInto, absorbed, without(linked, other), Copies.and(distinct, other));
    }

    private static Set<CaseId> without(Set<CaseId> all, CaseId one) {
        Set<CaseId> rest = new LinkedHashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
