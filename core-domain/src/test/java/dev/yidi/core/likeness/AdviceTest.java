package dev.yidi.core.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of an earlier matter, and why. */
class AdviceTest {
    private static final MatterKeys AGAIN =
            Matters.keys("phone:1", "name:wang", "name:he", "neighbours.wall", Matters.WALL_AGAIN);

    @Test
    void the_same_matter_that_is_pending_below_is_not_accepted_again_by_the_higher_level() {
        Advice advice = advice(AGAIN, Matters.earlier(Matters.wall(), true, false, true));

        assertThat(advice.verdict()).isEqualTo(Verdict.SAME_MATTER_PENDING);
        assertThat(advice.reasons().get(0).code()).isEqualTo("likeness.pending-below");
        assertThat(advice.reasons().get(0).basis()).containsExactly(new Citation("信访工作条例(2022)", "19 ¶3"));
        assertThat(advice.reasons())
                .filteredOn(reason -> reason.code().equals("likeness.key"))
                .extracting(reason -> reason.detail("key").orElse(""))
                .contains("APPLICANT", "RESPONDENT", "TOPIC", "PLACE", "TIME", "TEXT");
    }

    @Test
    void what_was_finally_decided_is_exhausted_on_the_same_facts_and_reasons() {
        Advice advice = advice(AGAIN, Matters.earlier(Matters.wall(), false, true, false));

        assertThat(advice.verdict()).isEqualTo(Verdict.EXHAUSTED);
        assertThat(advice.reasons().get(0).basis()).containsExactly(new Citation("信访工作条例(2022)", "36 ¶3"));
    }

    @Test
    void what_ended_without_a_final_word_may_come_again_and_an_officer_decides() {
        assertThat(codes(advice(AGAIN, Matters.earlier(Matters.wall(), false, false, false))))
                .startsWith("likeness.again");
        assertThat(advice(AGAIN, Matters.earlier(Matters.wall(), false, false, false))
                        .verdict())
                .isEqualTo(Verdict.LIKELY_DUPLICATE);
    }

    @Test
    void another_matter_of_the_same_person_elsewhere_is_none() {
        MatterKeys noise = Matters.at(
                Matters.keys("phone:1", "name:wang", "name:shop", "business.noise", Matters.NOISE),
                List.of(dev.yidi.core.place.DivisionCode.of("990101102")),
                Matters.DAY);
        Advice advice = advice(noise, Matters.earlier(Matters.wall(), true, false, true));

        assertThat(advice.verdict()).isEqualTo(Verdict.NONE);
        assertThat(advice.reasons()).isEmpty();
    }

    @Test
    void another_person_about_the_very_same_is_a_likely_duplicate_and_never_the_same_matter() {
        MatterKeys neighbour = Matters.keys("phone:2", "name:zhou", "name:he", "neighbours.wall", Matters.WALL_AGAIN);
        Advice exhausted = advice(neighbour, Matters.earlier(Matters.wall(), false, true, false));

        assertThat(exhausted.verdict()).isEqualTo(Verdict.LIKELY_DUPLICATE);
        assertThat(codes(exhausted)).startsWith("likeness.likely");
    }

    @Test
    void one_name_alone_makes_nobody_the_same_person() {
        MatterKeys namesake = Matters.keys("", "name:wang", "", "neighbours.wall", Matters.NOISE);

        assertThat(Likeness.between(namesake, Matters.wall(), Thresholds.STANDARD)
                        .samePerson())
                .isFalse();
        assertThat(advice(namesake, Matters.earlier(Matters.wall(), true, false, true))
                        .verdict())
                .isEqualTo(Verdict.LIKELY_DUPLICATE);
    }

    @Test
    void the_same_person_against_the_same_side_about_something_else_is_not_the_same_matter() {
        MatterKeys dog = Matters.keys("phone:1", "name:wang", "name:he", "neighbours.wall", Matters.NOISE);
        MatterKeys brief = Matters.keys("phone:1", "name:wang", "name:he", "neighbours.wall", "围墙");

        assertThat(advice(dog, Matters.earlier(Matters.wall(), true, true, true))
                        .verdict())
                .isEqualTo(Verdict.LIKELY_DUPLICATE);
        assertThat(advice(brief, Matters.earlier(Matters.wall(), true, false, true))
                        .verdict())
                .isEqualTo(Verdict.SAME_MATTER_PENDING);
    }

    @Test
    void a_short_text_tells_nothing_by_itself() {
        MatterKeys brief = Matters.keys("", "", "", "", "围墙");

        assertThat(Likeness.between(brief, Matters.wall(), Thresholds.STANDARD).in(Key.TEXT))
                .isEqualTo(Match.UNKNOWN);
        assertThat(advice(brief, Matters.earlier(Matters.wall(), true, false, false))
                        .verdict())
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void a_place_within_the_other_is_near_and_a_sister_village_is_not() {
        MatterKeys town = Matters.at(Matters.wall(), List.of(Matters.TOWN), Matters.DAY);
        MatterKeys sister = Matters.at(
                Matters.wall(),
                List.of(dev.yidi.core.place.DivisionCode.of("990101101202"), Matters.TOWN),
                Matters.DAY.plusDays(366));

        assertThat(Likeness.between(town, Matters.wall(), Thresholds.STANDARD).in(Key.PLACE))
                .isEqualTo(Match.NEAR);
        Likeness far = Likeness.between(sister, Matters.wall(), Thresholds.STANDARD);
        assertThat(far.in(Key.PLACE)).isEqualTo(Match.DIFFERENT);
        assertThat(far.in(Key.TIME)).isEqualTo(Match.DIFFERENT);
    }

    private static Advice advice(MatterKeys keys, EarlierMatter earlier) {
        return Advice.on(keys, earlier, Thresholds.STANDARD);
    }

    private static List<String> codes(Advice advice) {
        return advice.reasons().stream().map(Reason::code).toList();
    }
}
