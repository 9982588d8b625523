package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By what cases are told apart. */
class DimensionTest {
    private static final DivisionCode OLD = DivisionCode.of("990101103");
    private static final DivisionCode OLD_VILLAGE = DivisionCode.of("990101103201");

    @Test
    void what_arose_in_a_town_that_was_merged_counts_for_its_successor() {
        Territory merged = Territory.of(List.of(
                Division.of(CountyDesk.COUNTY, "甲县", Tier.COUNTY, Optional.empty()),
                Division.of(CountyDesk.TOWN_A, "乙镇", Tier.TOWNSHIP, Optional.of(CountyDesk.COUNTY)),
                over(OLD, Tier.TOWNSHIP, CountyDesk.COUNTY, List.of(CountyDesk.TOWN_A)),
                over(OLD_VILLAGE, Tier.VILLAGE, OLD, List.of())));
        Figures figures = new Figures(
                List.of(at(OLD_VILLAGE), at(CountyDesk.TOWN_A), at(DivisionCode.of("110101"))), CountyDesk.ZONE);

        Partition<DivisionCode> towns = figures.by(Dimension.division(merged, Tier.TOWNSHIP, CountyDesk.ZONE));

        assertThat(towns.parts().keySet()).containsExactly(CountyDesk.TOWN_A);
        assertThat(towns.parts().get(CountyDesk.TOWN_A).received()).isEqualTo(2);
        assertThat(towns.rest().received()).isOne();
        assertThat(figures.in(CountyDesk.TOWN_A, merged).received()).isEqualTo(2);
        assertThat(figures.in(CountyDesk.COUNTY, merged).received()).isEqualTo(2);
    }

    @Test
    void a_case_has_one_value_or_none_in_each_dimension() {
        CaseFacts facts = Worked.matter()
                .of(CaseKind.REPORT)
                .of(PetitionCategory.SUGGESTION)
                .by(IntakeChannel.LETTER)
                .at(new WindowId("w1"))
                .answered("2026-03-31T16:00:00Z")
                .ending(CaseResult.VERIFIED)
                .facts();
        CaseFacts bare = Worked.matter().byNobodyKnown().facts();

        assertThat(key(Dimension.tier(), facts)).contains(Tier.COUNTY);
        assertThat(key(Dimension.tier(), bare)).isEmpty();
        assertThat(key(Dimension.organ(), facts)).contains(CountyDesk.HOUSING);
        assertThat(key(Dimension.window(), facts)).contains(new WindowId("w1"));
        assertThat(key(Dimension.window(), bare)).isEmpty();
        assertThat(key(Dimension.channel(), facts)).contains(IntakeChannel.LETTER);
        assertThat(key(Dimension.kind(), facts)).contains(CaseKind.REPORT);
        assertThat(key(Dimension.category(), facts)).contains(PetitionCategory.SUGGESTION);
        assertThat(key(Dimension.category(), bare)).isEmpty();
        assertThat(key(Dimension.topic(), facts)).contains(CountyDesk.NOISE);
        assertThat(key(Dimension.monthReceived(CountyDesk.ZONE), facts)).contains(YearMonth.of(2026, 3));
        assertThat(key(Dimension.monthConcluded(CountyDesk.ZONE), facts))
                .as("midnight in the county begins April")
                .contains(YearMonth.of(2026, 4));
        assertThat(key(Dimension.monthConcluded(CountyDesk.ZONE), bare)).isEmpty();
    }

    @Test
    void a_topic_belongs_to_its_group_and_a_topic_above_which_there_is_none_is_its_own() {
        Dimension<TopicCode> groups = Dimension.topicGroup(CountyDesk.profile().topics());

        assertThat(key(groups, Fact.of("a").on(CountyDesk.NOISE).facts())).contains(CountyDesk.NEIGHBOURS);
        assertThat(key(groups, Fact.of("b").on(CountyDesk.NEIGHBOURS).facts())).contains(CountyDesk.NEIGHBOURS);
        assertThat(key(groups, Fact.of("c").on(CountyDesk.HOMESTEAD).facts())).contains(CountyDesk.HOMESTEAD);
    }

    @Test
    void groups_are_shown_from_the_county_down_and_from_the_first_month_on() {
        Figures figures = new Figures(
                List.of(
                        Fact.of("a")
                                .closedBy(CountyDesk.COMMITTEE, Tier.VILLAGE)
                                .received("2026-05-01T01:00:00Z")
                                .facts(),
                        Fact.of("b")
                                .closedBy(CountyDesk.HOUSING, Tier.COUNTY)
                                .received("2026-04-01T01:00:00Z")
                                .facts(),
                        Fact.of("c")
                                .closedBy(CountyDesk.HALL_A, Tier.TOWNSHIP)
                                .received("2026-03-01T01:00:00Z")
                                .facts()),
                CountyDesk.ZONE);

        assertThat(figures.by(Dimension.tier()).parts().keySet())
                .containsExactly(Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE);
        assertThat(figures.by(Dimension.monthReceived(CountyDesk.ZONE)).parts().keySet())
                .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 5));
    }

    @Test
    void an_organ_answers_for_those_it_took_over_from() {
        CaseFacts before = Fact.of("a").closedBy(CountyDesk.LAND, Tier.COUNTY).facts();

        assertThat(Slice.ALL.of(CountyDesk.HOUSING).contains(before, CountyDesk.profile()))
                .isTrue();
        assertThat(Slice.ALL.of(CountyDesk.POLICE).contains(before, CountyDesk.profile()))
                .isFalse();
    }

    @Test
    void a_period_takes_what_was_received_or_what_was_concluded_in_it() {
        CaseFacts facts = Fact.of("a")
                .received("2026-03-31T15:59:59Z")
                .answered("2026-04-30T16:00:00Z")
                .closedBy(CountyDesk.HOUSING, Tier.COUNTY)
                .facts();

        assertThat(month(PeriodBasis.RECEIVED, 3).contains(facts)).isTrue();
        assertThat(month(PeriodBasis.RECEIVED, 4).contains(facts)).isFalse();
        assertThat(month(PeriodBasis.CONCLUDED, 4).contains(facts)).isFalse();
        assertThat(month(PeriodBasis.CONCLUDED, 5).contains(facts)).isTrue();
        assertThat(month(PeriodBasis.RECEIVED, 3).isWholeMonths(CountyDesk.ZONE))
                .isTrue();
        assertThat(Period.received(Fact.MARCH, Fact.AS_OF).isWholeMonths(CountyDesk.ZONE))
                .isFalse();
    }

    private static <K> Optional<K> key(Dimension<K> dimension, CaseFacts facts) {
        return dimension.key().apply(facts);
    }

    @Test
    void a_period_has_the_months_of_which_a_part_lies_in_it() {
        Period period = Period.received(Instant.parse("2026-01-31T15:59:59Z"), Instant.parse("2026-02-28T16:00:00Z"));

        assertThat(period.months(CountyDesk.ZONE)).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
        assertThat(month(PeriodBasis.CONCLUDED, 12).months(CountyDesk.ZONE)).containsExactly(YearMonth.of(2026, 12));
    }

    private static Period month(PeriodBasis basis, int month) {
        return Period.of(basis, YearMonth.of(2026, month), CountyDesk.ZONE);
    }

    private static Division over(DivisionCode code, Tier tier, DivisionCode parent, List<DivisionCode> successors) {
        return new Division(
                code,
                "旧",
                tier,
                Optional.of(parent),
                new Validity(LocalDate.of(2000, 1, 1), Optional.of(LocalDate.of(2026, 5, 31))),
                successors,
                List.of());
    }

    private static CaseFacts at(DivisionCode place) {
        CaseFacts f = Fact.of("x").facts();
        return new CaseFacts(
                f.id(),
                f.asOf(),
                f.kind(),
                f.topic(),
                f.organ(),
                f.tier(),
                place,
                f.stage(),
                f.result(),
                f.receivedAt(),
                f.concludedAt(),
                f.answeredAt(),
                f.duties(),
                f.proceedingDuties(),
                f.rungs(),
                f.trips(),
                f.places(),
                f.returns(),
                f.reopenings(),
                f.mediated(),
                f.agreed(),
                f.ratings(),
                f.satisfied(),
                f.work());
    }
}
