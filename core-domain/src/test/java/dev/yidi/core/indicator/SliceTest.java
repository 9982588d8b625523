package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import org.junit.jupiter.api.Test;

/** Which cases a figure of a part of the county is about. */
class SliceTest {
    private static final WindowId FIRST = new WindowId("w1");

    /** A petition about noise from a grid of town A, taken at window 1 and answered for by the housing bureau. */
    private static final CaseFacts NOISE = Worked.matter().at(FIRST).facts();

    @Test
    void a_slice_that_asks_nothing_has_every_case() {
        assertThat(isIn(Slice.ALL, NOISE)).isTrue();
        assertThat(isIn(
                        Slice.ALL,
                        Worked.matter()
                                .byNobodyKnown()
                                .in(DivisionCode.of("110101"))
                                .facts()))
                .isTrue();
    }

    @Test
    void the_tier_is_that_of_the_organ_that_answers() {
        assertThat(isIn(Slice.ALL.of(Tier.COUNTY), NOISE)).isTrue();
        assertThat(isIn(Slice.ALL.of(Tier.TOWNSHIP), NOISE)).isFalse();
        assertThat(isIn(
                        Slice.ALL.of(Tier.COUNTY),
                        Worked.matter().byNobodyKnown().facts()))
                .isFalse();
    }

    @Test
    void a_division_has_what_arose_in_it_and_in_all_that_lies_in_it() {
        assertThat(isIn(Slice.ALL.in(CountyDesk.GRID), NOISE)).isTrue();
        assertThat(isIn(Slice.ALL.in(CountyDesk.VILLAGE), NOISE)).isTrue();
        assertThat(isIn(Slice.ALL.in(CountyDesk.TOWN_A), NOISE)).isTrue();
        assertThat(isIn(Slice.ALL.in(CountyDesk.COUNTY), NOISE)).isTrue();
        assertThat(isIn(Slice.ALL.in(CountyDesk.TOWN_B), NOISE)).isFalse();
        assertThat(isIn(
                        Slice.ALL.in(CountyDesk.GRID),
                        Worked.matter().in(CountyDesk.VILLAGE).facts()))
                .as("the village is more than its grid")
                .isFalse();
    }

    @Test
    void what_arose_nowhere_in_the_county_is_in_none_of_its_divisions() {
        CaseFacts outside = Worked.matter().in(DivisionCode.of("110101")).facts();

        assertThat(isIn(Slice.ALL.in(CountyDesk.COUNTY), outside)).isFalse();
    }

    @Test
    void an_organ_that_the_county_does_not_know_answers_for_its_own_cases_only() {
        OrganId unknown = new OrganId("navy");

        assertThat(isIn(Slice.ALL.of(CountyDesk.HOUSING), NOISE)).isTrue();
        assertThat(isIn(Slice.ALL.of(unknown), NOISE)).isFalse();
        assertThat(isIn(
                        Slice.ALL.of(unknown),
                        Fact.of("a").closedBy(unknown, Tier.COUNTY).facts()))
                .isTrue();
    }

    @Test
    void a_window_has_what_was_taken_at_it_and_not_what_came_by_post() {
        assertThat(isIn(Slice.ALL.at(FIRST), NOISE)).isTrue();
        assertThat(isIn(Slice.ALL.at(new WindowId("w2")), NOISE)).isFalse();
        assertThat(isIn(Slice.ALL.at(FIRST), Worked.matter().facts())).isFalse();
    }

    @Test
    void a_group_of_topics_has_all_topics_in_it_and_a_topic_only_itself() {
        assertThat(isIn(Slice.ALL.about(CountyDesk.NOISE), NOISE)).isTrue();
        assertThat(isIn(Slice.ALL.about(CountyDesk.NEIGHBOURS), NOISE)).isTrue();
        assertThat(isIn(Slice.ALL.about(CountyDesk.HOMESTEAD), NOISE)).isFalse();
        assertThat(isIn(
                        Slice.ALL.about(CountyDesk.NOISE),
                        Fact.of("a").on(CountyDesk.NEIGHBOURS).facts()))
                .as("what is classified to the group alone need not be about noise")
                .isFalse();
        assertThat(isIn(Slice.ALL.about(new TopicCode("sea")), NOISE)).isFalse();
    }

    @Test
    void the_way_it_came_in_and_its_kind_are_told_apart() {
        CaseFacts letter =
                Worked.matter().by(IntakeChannel.LETTER).of(CaseKind.REPORT).facts();

        assertThat(isIn(Slice.ALL.by(IntakeChannel.LETTER), letter)).isTrue();
        assertThat(isIn(Slice.ALL.by(IntakeChannel.VISIT), letter)).isFalse();
        assertThat(isIn(Slice.ALL.of(CaseKind.REPORT), letter)).isTrue();
        assertThat(isIn(Slice.ALL.of(CaseKind.PETITION), letter)).isFalse();
    }

    @Test
    void what_is_asked_together_must_hold_together() {
        Slice all = Slice.ALL
                .of(Tier.COUNTY)
                .in(CountyDesk.TOWN_A)
                .of(CountyDesk.HOUSING)
                .at(FIRST)
                .about(CountyDesk.NEIGHBOURS)
                .by(IntakeChannel.VISIT)
                .of(CaseKind.PETITION);

        assertThat(isIn(all, NOISE)).isTrue();
        assertThat(isIn(all.of(Tier.VILLAGE), NOISE)).isFalse();
        assertThat(isIn(all.in(CountyDesk.TOWN_B), NOISE)).isFalse();
        assertThat(isIn(all.of(CountyDesk.POLICE), NOISE)).isFalse();
        assertThat(isIn(all.at(new WindowId("w2")), NOISE)).isFalse();
        assertThat(isIn(all.about(CountyDesk.HOMESTEAD), NOISE)).isFalse();
        assertThat(isIn(all.by(IntakeChannel.PHONE), NOISE)).isFalse();
        assertThat(isIn(all.of(CaseKind.DISPUTE), NOISE)).isFalse();
    }

    private static boolean isIn(Slice slice, CaseFacts facts) {
        return slice.contains(facts, CountyDesk.profile());
    }
}
