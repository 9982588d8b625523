package dev.yidi.core.indicator;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.casefile.CaseResult;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Matters that citizens are not asked to rate 不参评事项: those of courts, arbitration and reconsideration, and those
 * unfit to be published. Data, from {@code indicators.txt} unless a county says otherwise.
 */
public record Exclusions(Set<CaseKind> kinds, Set<PetitionCategory> categories, Set<CaseResult> results) {
    public Exclusions {
        kinds = ordered(kinds, CaseKind.class);
        categories = ordered(categories, PetitionCategory.class);
        results = ordered(results, CaseResult.class);
    }

    /** Whether a case of these facts is left out. */
    boolean cover(CaseFacts facts) {
        return kinds.contains(facts.kind())
                || meets(facts.work().intake().category(), categories)
                || meets(facts.result(), results);
    }

    private static <E> boolean meets(Optional<E> value, Set<E> all) {
        return value.filter(all::contains).isPresent();
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
