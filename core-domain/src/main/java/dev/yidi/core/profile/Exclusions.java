package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.privacy.EndKind;
import java.util.Set;

/**
 * Matters that citizens are not asked to rate 不参评事项: those of courts, arbitration and reconsideration, and those
 * unfit to be published. Data, from {@code indicator-options.txt} unless a county says otherwise.
 *
 * @param kinds by their kind
 * @param categories by their category
 * @param ends by how they ended
 */
public record Exclusions(Set<CaseKind> kinds, Set<PetitionCategory> categories, Set<EndKind> ends) {
    public Exclusions {
        kinds = Sets.sorted(kinds);
        categories = Sets.sorted(categories);
        ends = Sets.sorted(ends);
    }
}
