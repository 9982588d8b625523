package dev.yidi.core.profile;

import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a rule that a text holds 命中词.
 *
 * @param score what they count together
 * @param words which they are, in the order of the rule; words of the profile, so nothing personal
 */
record WordHits(int score, List<String> words) {
    static final WordHits NONE = new WordHits(0, List.of());

    WordHits {
        words = List.copyOf(words);
    }

    WordHits and(WordHits other) {
        List<String> all = new ArrayList<>(words);
        all.addAll(other.words);
        return new WordHits(score + other.score, all);
    }

    Reason reason(String code, String rule) {
        return Reason.of(code).with("rule", rule).with("score", score).with("words", String.join(" ", words));
    }
}
