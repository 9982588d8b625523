package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.time.LimitId;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures counted by hand. */
class FiguresTest {
    private static final Norm LAW = Norm.STATUTORY;
    private static final Norm PROMISE = Norm.PROMISE;

    /** Five petitions: two on time by law of which one by promise, one done late, one open and overdue, one not due. */
    private static final Figures FIVE = figures(
            Fact.of("a").with(Timeliness.ON_TIME, Timeliness.ON_TIME).closedBy(CountyDesk.HOUSING, Tier.COUNTY),
            Fact.of("b").with(Timeliness.ON_TIME, Timeliness.LATE).closedBy(CountyDesk.HALL_A, Tier.TOWNSHIP),
            Fact.of("c").with(Timeliness.LATE, Timeliness.LATE).at(Stage.CONCLUDED),
            Fact.of("d").with(Timeliness.LATE, Timeliness.LATE),
            Fact.of("e").with(Timeliness.NOT_DUE, Timeliness.NOT_DUE));

    @Test
    void open_and_overdue_is_late_and_open_and_not_due_is_in_no_denominator() {
        assertThat(FIVE.onTime(LAW)).isEqualTo(new Ratio(2, 4));
        assertThat(FIVE.onTime(PROMISE)).isEqualTo(new Ratio(1, 4));
        assertThat(FIVE.late(LAW)).isEqualTo(2);
        assertThat(FIVE.late(PROMISE)).isEqualTo(3);
    }

    @Test
    void received_concluded_and_open_are_counted() {
        assertThat(FIVE.received()).isEqualTo(5);
        assertThat(FIVE.concluded()).isEqualTo(3);
        assertThat(FIVE.open()).isEqualTo(2);
        assertThat(figures(Fact.of("x").at(Stage.WITHDRAWN)).open()).isZero();
    }

    @Test
    void a_figure_can_be_traced_to_its_cases() {
        assertThat(FIVE.cases(LAW, Timeliness.LATE)).containsExactly(new CaseId("c"), new CaseId("d"));
        assertThat(FIVE.cases(PROMISE, Timeliness.ON_TIME)).containsExactly(new CaseId("a"));
        assertThat(FIVE.cases(LAW, Timeliness.NOT_DUE)).containsExactly(new CaseId("e"));
    }

    @Test
    void behind_a_figure_stand_the_cases_it_was_counted_from_and_no_others() {
        Figures four = figures(
                Fact.of("a").with(Timeliness.ON_TIME, Timeliness.ON_TIME),
                Fact.of("b").with(Timeliness.LATE, Timeliness.LATE),
                Fact.of("c").with(Timeliness.NOT_DUE, Timeliness.NOT_DUE),
                Fact.of("d"));

        assertThat(four.behind(IndicatorId.ON_TIME_CLOSE, IndicatorOptions.standard()))
                .containsExactly(
                        new Contribution(new CaseId("a"), Tally.of(1, 1)),
                        new Contribution(new CaseId("b"), Tally.of(0, 1)),
                        new Contribution(new CaseId("c"), Tally.undecided(1)));
        assertThat(four.behind(IndicatorId.LITIGATION_PER_10K, IndicatorOptions.standard()))
                .as("counted from no case")
                .isEmpty();
    }

    @Test
    void a_duty_of_another_kind_and_one_that_does_not_count_are_in_no_denominator() {
        Figures figures = figures(Fact.of("a")
                .with(
                        new DutyFact(new LimitId("N"), DutyKind.NOTICE, Timeliness.ON_TIME, Timeliness.ON_TIME),
                        new DutyFact(new LimitId("R"), DutyKind.REPLY, Timeliness.LATE, Timeliness.LATE),
                        new DutyFact(new LimitId("S"), DutyKind.REPLY, Timeliness.NOT_COUNTED, Timeliness.NOT_COUNTED),
                        new DutyFact(new LimitId("T"), DutyKind.OTHER, Timeliness.NOT_DUE, Timeliness.NOT_DUE)));

        assertThat(figures.figure(IndicatorId.ON_TIME_NOTICE, IndicatorOptions.standard())
                        .factors())
                .containsExactly(new Counts(1, 1));
        Figure replies = figures.figure(IndicatorId.ON_TIME_CLOSE, IndicatorOptions.standard());
        assertThat(replies.factors()).containsExactly(new Counts(0, 1));
        assertThat(replies.undecided()).isZero();
    }

    @Test
    void figures_can_be_had_of_some_cases_only() {
        Figures figures = figures(
                Fact.of("a").closedBy(CountyDesk.HOUSING, Tier.COUNTY),
                Fact.of("b").closedBy(CountyDesk.HALL_A, Tier.TOWNSHIP),
                Fact.of("c"));

        assertThat(figures.where(each -> each.stage() == Stage.CLOSED).cases())
                .extracting(CaseFacts::id)
                .containsExactly(new CaseId("a"), new CaseId("b"));
        assertThat(figures.where(Dimension.tier(), Tier.TOWNSHIP).cases())
                .extracting(CaseFacts::id)
                .containsExactly(new CaseId("b"));
        assertThat(figures.where(Dimension.window(), new WindowId("w1")).cases())
                .as("taken at no window")
                .isEmpty();
        assertThat(figures.in(CountyDesk.TOWN_A, CountyDesk.profile().territory())
                        .received())
                .isEqualTo(3);
        assertThat(figures.in(CountyDesk.TOWN_B, CountyDesk.profile().territory())
                        .received())
                .isZero();
    }

    @Test
    void of_no_cases_nothing_is_said() {
        Figures none = figures();

        assertThat(none.received()).isZero();
        assertThat(none.onTime(LAW)).isEqualTo(new Ratio(0, 0));
        assertThat(none.onTime(LAW).percent(1)).isEmpty();
        assertThat(none.mediationSuccess().isDefined()).isFalse();
        assertThat(none.satisfaction().isDefined()).isFalse();
        assertThat(none.tripsPerCase().isDefined()).isFalse();
        assertThat(none.daysToReply(50)).isEmpty();
        assertThat(none.byMonth()).isEmpty();
    }

    @Test
    void each_duty_has_its_own_rate() {
        Figures figures = figures(
                Fact.of("a")
                        .with(
                                Fact.duty("NOTICE", Timeliness.ON_TIME, Timeliness.ON_TIME),
                                Fact.duty("HANDLE", Timeliness.LATE, Timeliness.LATE)),
                Fact.of("b")
                        .with(
                                Fact.duty("NOTICE", Timeliness.ON_TIME, Timeliness.LATE),
                                Fact.duty("NOTICE", Timeliness.NOT_COUNTED, Timeliness.NOT_COUNTED)));

        assertThat(figures.limits()).containsExactly(new LimitId("HANDLE"), new LimitId("NOTICE"));
        assertThat(figures.onTime(LAW, new LimitId("NOTICE"))).isEqualTo(new Ratio(2, 2));
        assertThat(figures.onTime(PROMISE, new LimitId("NOTICE"))).isEqualTo(new Ratio(1, 2));
        assertThat(figures.onTime(LAW, new LimitId("HANDLE"))).isEqualTo(new Ratio(0, 1));
        assertThat(figures.onTime(LAW)).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void days_to_reply_are_calendar_days_in_the_countys_zone_by_nearest_rank() {
        Figures figures = figures(
                Fact.of("a").received("2026-03-10T01:00:00Z").answered("2026-03-10T02:00:00Z"),
                Fact.of("b").received("2026-03-10T15:59:00Z").answered("2026-03-10T16:01:00Z"),
                Fact.of("c").received("2026-03-10T01:00:00Z").answered("2026-03-14T01:00:00Z"),
                Fact.of("d").received("2026-03-10T01:00:00Z").answered("2026-03-20T01:00:00Z"),
                Fact.of("e").received("2026-03-10T01:00:00Z"));

        assertThat(figures.daysToReply(50)).contains(1L);
        assertThat(figures.daysToReply(75)).contains(4L);
        assertThat(figures.daysToReply(90)).contains(10L);
        assertThat(figures.daysToReply(100)).contains(10L);
        assertThat(figures.daysToReply(1)).contains(0L);
        assertThatThrownBy(() -> figures.daysToReply(0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> figures.daysToReply(101)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void rungs_are_summed_and_every_action_is_there() {
        Figures figures = figures(
                Fact.of("a").fired(Map.of(RungAction.REMIND, 2, RungAction.RAISE, 1)),
                Fact.of("b").fired(Map.of(RungAction.REMIND, 1)));

        assertThat(figures.rungs())
                .containsOnly(
                        Map.entry(RungAction.REMIND, 3L),
                        Map.entry(RungAction.URGE, 0L),
                        Map.entry(RungAction.RAISE, 1L),
                        Map.entry(RungAction.SUPERVISE, 0L),
                        Map.entry(RungAction.LIST, 0L));
    }

    @Test
    void trips_places_mediation_and_satisfaction_are_shares_of_counts() {
        Figures figures = figures(
                Fact.of("a").inPlaces(1).mediated(2, 1),
                Fact.of("b").inPlaces(3).mediated(1, 1),
                Fact.of("c").inPlaces(0));

        assertThat(figures.placesPerCase()).isEqualTo(new Ratio(4, 3));
        assertThat(figures.tripsPerCase()).isEqualTo(new Ratio(4, 3));
        assertThat(figures.onePlace()).isEqualTo(new Ratio(2, 3));
        assertThat(figures.mediationSuccess()).isEqualTo(new Ratio(2, 3));
        assertThat(figures.satisfaction()).isEqualTo(new Ratio(2, 3));
        assertThat(figures.returnsPerCase()).isEqualTo(new Ratio(0, 3));
    }

    @Test
    void solved_at_its_level_counts_closed_cases_at_or_below_it() {
        assertThat(FIVE.solvedAtOrBelow(Tier.TOWNSHIP)).isEqualTo(new Ratio(1, 2));
        assertThat(FIVE.solvedAtOrBelow(Tier.COUNTY)).isEqualTo(new Ratio(2, 2));
        assertThat(FIVE.solvedAtOrBelow(Tier.VILLAGE)).isEqualTo(new Ratio(0, 2));
    }

    @Test
    void figures_are_split_by_topic_organ_month_and_kind() {
        Figures figures = figures(
                Fact.of("a").received("2026-03-31T15:59:59Z"),
                Fact.of("b").received("2026-03-31T16:00:00Z").on(CountyDesk.HOMESTEAD),
                Fact.of("c").received("2026-04-02T00:00:00Z").closedBy(CountyDesk.HALL_A, Tier.TOWNSHIP));

        assertThat(figures.byMonth().keySet()).containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
        assertThat(figures.byMonth().get(YearMonth.of(2026, 4)).received()).isEqualTo(2);
        assertThat(figures.byTopic().get(CountyDesk.HOMESTEAD).received()).isOne();
        assertThat(figures.byOrgan().keySet()).containsExactly(CountyDesk.HALL_A, CountyDesk.HOUSING);
        assertThat(figures.byKind().get(CaseKind.PETITION).received()).isEqualTo(3);
    }

    private static Figures figures(Fact... facts) {
        return new Figures(Stream.of(facts).map(Fact::facts).toList(), CountyDesk.ZONE);
    }
}
