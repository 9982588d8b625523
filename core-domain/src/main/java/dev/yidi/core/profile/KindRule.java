package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Text;
import java.util.Map;
import java.util.Optional;

/**
 * Words that speak for a kind of case 种类关键词.
 *
 * @param id its name, which the explanation shows
 * @param kind the kind
 * @param category the category, for a petition alone
 * @param words each word with what it counts, 1 to 100; kept with the weightiest first
 */
public record KindRule(String id, CaseKind kind, Optional<PetitionCategory> category, Map<String, Integer> words) {
    public KindRule {
        Text.identifier("rule", id);
        words = Words.ordered(words);
    }
}
