package dev.yidi.core.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever two matters are known by. */
class LikenessProperties {
    @Provide
    Arbitrary<MatterKeys> matters() {
        Arbitrary<Set<String>> tokens = Arbitraries.of("a", "b", "c").set().ofMaxSize(2);
        Arbitrary<String> texts = Arbitraries.strings().withChars("砌墙挡光噪音，a1").ofMaxLength(60);
        Arbitrary<Optional<TopicCode>> topics =
                Arbitraries.of("wall", "wall.high", "noise").map(TopicCode::new).optional(0.8);
        Arbitrary<List<DivisionCode>> places =
                Arbitraries.of(List.of(Matters.VILLAGE, Matters.TOWN), List.of(Matters.TOWN), List.<DivisionCode>of());
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 800);
        return Combinators.combine(tokens, tokens, tokens, topics, places, days, texts)
                .as((persons, names, respondents, topic, place, day, text) -> new MatterKeys(
                        persons, names, respondents, topic, place, Matters.DAY.plusDays(day), Matters.print(text)));
    }

    @Property(tries = 1000)
    void likeness_is_symmetric(@ForAll("matters") MatterKeys one, @ForAll("matters") MatterKeys other) {
        assertThat(Likeness.between(one, other, Thresholds.STANDARD))
                .isEqualTo(Likeness.between(other, one, Thresholds.STANDARD));
        assertThat(one.text().resemblance(other.text())).isEqualTo(other.text().resemblance(one.text()));
    }

    @Property(tries = 1000)
    void nothing_is_more_like_a_matter_than_itself(
            @ForAll("matters") MatterKeys one, @ForAll("matters") MatterKeys other) {
        Likeness self = Likeness.between(one, one, Thresholds.STANDARD);
        Likeness likeness = Likeness.between(one, other, Thresholds.STANDARD);

        assertThat(self.matches().values()).doesNotContain(Match.DIFFERENT);
        assertThat(self.rank(Thresholds.STANDARD)).isGreaterThanOrEqualTo(likeness.rank(Thresholds.STANDARD));
        assertThat(self.text()).isGreaterThanOrEqualTo(likeness.text());
        for (Key key : Key.values()) {
            assertThat(strength(likeness.in(key))).as(key.name()).isLessThanOrEqualTo(strength(self.in(key)));
        }
    }

    private static int strength(Match match) {
        return switch (match) {
            case UNKNOWN, DIFFERENT -> 0;
            case NEAR -> 1;
            case SAME -> 2;
        };
    }

    @Property(tries = 1000)
    void what_is_the_same_is_likely_and_every_verdict_has_its_reason(
            @ForAll("matters") MatterKeys one,
            @ForAll("matters") MatterKeys other,
            @ForAll boolean pending,
            @ForAll boolean finallyDecided) {
        Advice advice = Advice.on(one, Matters.earlier(other, pending, finallyDecided, true), Thresholds.STANDARD);

        assertThat(!advice.likeness().isSameMatter() || advice.likeness().isLikely())
                .isTrue();
        assertThat(advice.reasons().isEmpty()).isEqualTo(advice.verdict() == Verdict.NONE);
        assertThat(advice.verdict() == Verdict.EXHAUSTED)
                .isEqualTo(finallyDecided && advice.likeness().isSameMatter());
    }
}
