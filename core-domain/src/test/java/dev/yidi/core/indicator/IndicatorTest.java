package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.AnswerInPublic;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.ConductMediation;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.DeclineCase;
import dev.yidi.core.casefile.DeclineGround;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.GiveNotice;
import dev.yidi.core.casefile.JointAdvanced;
import dev.yidi.core.casefile.NoticeKind;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.Play;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.Registration;
import dev.yidi.core.casefile.ReopenCase;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.joint.ContributionAsked;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.JointEvent;
import dev.yidi.core.joint.JointHandlingConvened;
import dev.yidi.core.joint.OrganArrived;
import dev.yidi.core.joint.OrganCalled;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.Exclusions;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.profile.RepeatReading;
import dev.yidi.core.time.ClockId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each formula on cases that went through the desk. */
class IndicatorTest {
    private static final IndicatorOptions STANDARD = IndicatorOptions.standard();
    private static final ProceedingId JOINT = new ProceedingId("j1");

    @Test
    void a_notice_counts_for_the_unit_that_owes_it_and_what_is_open_and_overdue_is_late() {
        Play told = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .days(10)
                .by(CountyDesk.HOUSING)
                .does(receipt());
        Play silent = Play.petition().forwardedTo(CountyDesk.HOUSING).days(20);

        assertThat(counts(IndicatorId.ON_TIME_NOTICE, told, silent)).containsExactly(new Counts(1, 2));
        assertThat(counts(IndicatorId.ON_TIME_NOTICE, Play.petition().days(3))).containsExactly(Counts.NONE);
        assertThat(figure(IndicatorId.ON_TIME_NOTICE, Play.petition().days(3)).undecided())
                .isOne();
    }

    @Test
    void a_reply_in_time_is_counted_against_law_and_promise_apart() {
        Play handled = Play.petition().acceptedBy(CountyDesk.HOUSING).days(50);

        assertThat(counts(IndicatorId.ON_TIME_CLOSE, Play.petition().closedBy(CountyDesk.HOUSING)))
                .containsExactly(new Counts(1, 1));
        assertThat(counts(IndicatorId.ON_TIME_CLOSE, handled)).containsExactly(Counts.NONE);
        assertThat(counts(IndicatorId.ON_TIME_CLOSE, handled.days(11))).containsExactly(new Counts(0, 1));
        assertThat(figures(handled)
                        .figure(IndicatorId.ON_TIME_CLOSE, STANDARD.against(Norm.PROMISE))
                        .form())
                .isEqualTo(IndicatorForm.SHARE);
    }

    @Test
    void means_are_weighted_by_cases() {
        Play quick = Play.petition().days(1).closedBy(CountyDesk.HOUSING);
        Play slow = Play.petition().days(4).acceptedBy(CountyDesk.HOUSING);

        assertThat(counts(IndicatorId.FIRST_AVG_ACCEPT, quick, slow)).containsExactly(new Counts(5, 2));
        assertThat(counts(IndicatorId.FIRST_AVG_REPLY, quick, slow)).containsExactly(new Counts(1, 1));
        assertThat(figure(IndicatorId.FIRST_AVG_REPLY, quick, slow).undecided()).isOne();
        assertThat(figure(IndicatorId.FIRST_AVG_ACCEPT, quick, slow).shown(new Rounding(1, RoundingMode.HALF_UP)))
                .contains(new BigDecimal("2.5"));
    }

    @Test
    void the_same_matter_again_is_no_first_matter() {
        Play again = Play.petition()
                .by(CountyDesk.CENTRE)
                .does(new DeclineCase(DeclineGround.PENDING_ELSEWHERE, Play.LAW, FreeText.of("请等待原件办理")));

        assertThat(counts(IndicatorId.REPEAT_RATE, again, Play.petition())).containsExactly(new Counts(1, 2));
        assertThat(counts(IndicatorId.FIRST_CONTACT, again, Play.petition())).containsExactly(new Counts(0, 1));
        assertThat(counts(
                        IndicatorId.FIRST_CONTACT,
                        Play.petition().by(CountyDesk.CENTRE).does(receipt())))
                .containsExactly(new Counts(1, 1));
    }

    @Test
    void the_second_reading_of_repeats_divides_first_matters_by_finished_ones() {
        Figures figures =
                figures(Play.petition(), Play.petition(), Play.petition().closedBy(CountyDesk.HOUSING));
        Figure figure = figures.figure(IndicatorId.REPEAT_RATE, STANDARD.reading(RepeatReading.FIRST_TO_FINISHED));

        assertThat(figure.factors()).containsExactly(new Counts(3, 1));
        assertThat(figure.form()).isEqualTo(IndicatorForm.PROPORTION);
        assertThat(figures(Play.petition())
                        .figure(IndicatorId.REPEAT_RATE, STANDARD.reading(RepeatReading.FIRST_TO_FINISHED))
                        .value()
                        .isDefined())
                .isFalse();
    }

    @Test
    void rated_satisfaction_is_the_exact_product_of_its_two_fractions() {
        IndicatorOptions organ = STANDARD.rating(Set.of(RatedSubject.ORGAN));
        Figures figures = figures(
                rated("SATISFIED"), rated("SATISFIED"), rated("UNSATISFIED"), closed().days(31), closed().days(30));
        Figure figure = figures.figure(IndicatorId.RATED_SATISFACTION, organ);

        assertThat(figure.factors()).containsExactly(new Counts(3, 4), new Counts(3, 4));
        assertThat(figure.value()).isEqualTo(Fraction.of(9, 16));
        assertThat(figure.undecided()).isOne();
        assertThat(figure.shown(Rounding.STANDARD)).contains(new BigDecimal("56.25"));
        assertThat(figures.figure(IndicatorId.SATISFACTION, organ).factors()).containsExactly(new Counts(2, 3));
    }

    @Test
    void what_citizens_are_not_asked_to_rate_is_data() {
        IndicatorOptions organ = STANDARD.rating(Set.of(RatedSubject.ORGAN));
        IndicatorOptions none = organ.excluding(new Exclusions(Set.of(CaseKind.PETITION), Set.of(), Set.of()));

        assertThat(STANDARD.excluded().kinds()).containsExactly(CaseKind.REPORT);
        assertThat(figures(rated("SATISFIED"))
                        .figure(IndicatorId.RATED_SATISFACTION, none)
                        .value()
                        .isDefined())
                .isFalse();
        assertThat(figures(rated("SATISFIED"))
                        .figure(IndicatorId.RATED_SATISFACTION, organ)
                        .value())
                .isEqualTo(Fraction.of(1, 1));
    }

    @Test
    void a_matter_is_resolved_when_it_does_not_come_back_within_the_window() {
        Play back = closed().days(20).does(new ReopenCase(Play.text()));

        assertThat(counts(IndicatorId.FIRST_RESOLUTION, closed().days(181))).containsExactly(new Counts(1, 1));
        assertThat(figure(IndicatorId.FIRST_RESOLUTION, closed().days(180)).undecided())
                .isOne();
        assertThat(counts(IndicatorId.FIRST_RESOLUTION, back)).containsExactly(new Counts(0, 1));
        assertThat(figures(back)
                        .figure(IndicatorId.FIRST_RESOLUTION, STANDARD.resolvedFor(19))
                        .factors())
                .containsExactly(new Counts(1, 1));
    }

    @Test
    void a_matter_that_was_turned_down_first_is_resolved_once_it_is_closed_and_stays_away() {
        Play takenUp = Play.petition()
                .by(CountyDesk.CENTRE)
                .does(new DeclineCase(DeclineGround.OUTSIDE_COMPETENCE, Play.LAW, FreeText.of("请向有关机关提出")))
                .days(5)
                .does(new ReopenCase(Play.text()))
                .closedBy(CountyDesk.HOUSING);

        assertThat(figure(IndicatorId.FIRST_RESOLUTION, takenUp.days(180)).undecided())
                .isOne();
        assertThat(counts(IndicatorId.FIRST_RESOLUTION, takenUp.days(181))).containsExactly(new Counts(1, 1));
    }

    @Test
    void a_mediation_of_a_case_counts_when_it_is_over_and_agreed_only_when_it_is_in_effect() {
        ProceedingId one = new ProceedingId("m1");
        Play proposed = Play.dispute()
                .acceptedBy(CountyDesk.HALL_A)
                .does(new ConductMediation(
                        one,
                        new ProposeMediation(
                                one,
                                MediationTerms.peoples(),
                                Referral.none(),
                                MediationOrigin.APPLIED,
                                Set.of(Play.WANG, Play.LI),
                                "乙镇人民调解委员会")));
        Play begun = proposed.does(new ConductMediation(one, new ConsentToMediation(Play.WANG)))
                .does(new ConductMediation(one, new ConsentToMediation(Play.LI)));
        Play failed = begun.does(new ConductMediation(
                one, new EndMediation(MediationEnd.TOO_FAR_APART, Set.of(OtherWay.values()), List.of())));

        assertThat(figure(IndicatorId.MEDIATION_SUCCESS, proposed))
                .as("nobody has consented yet")
                .isEqualTo(figure(IndicatorId.MEDIATION_SUCCESS, Play.dispute()));
        assertThat(figure(IndicatorId.MEDIATION_SUCCESS, begun).undecided()).isOne();
        assertThat(figures(begun).mediationSuccess()).isEqualTo(new Ratio(0, 0));
        assertThat(counts(IndicatorId.MEDIATION_SUCCESS, failed)).containsExactly(new Counts(0, 1));
        assertThat(figures(failed).mediationSuccess()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void a_call_to_an_organ_is_measured_by_the_minutes_its_stationing_promised_then() {
        Play accepted = Play.dispute().acceptedBy(CountyDesk.HALL_A);
        ContributionId traffic = new ContributionId("traffic");
        List<CaseEvent> journal = new ArrayList<>(accepted.journal());
        for (JointEvent event : List.of(
                new JointHandlingConvened(Play.START, JOINT, CountyDesk.CENTRE, CountyDesk.HALL_A, Play.text()),
                new ContributionAsked(
                        Play.START,
                        traffic,
                        CountyDesk.POLICE,
                        Play.text(),
                        true,
                        5,
                        Optional.of(20),
                        new ClockId("traffic-1")),
                new OrganArrived(Play.START.plusSeconds(20 * 60), traffic),
                new OrganCalled(Play.START.plusSeconds(3_600), traffic, 10),
                new OrganArrived(Play.START.plusSeconds(3_600 + 11 * 60), traffic))) {
            journal.add(new JointAdvanced(Play.START, JOINT, event));
        }
        CaseFacts facts = CaseFacts.of(journal, Play.START, CountyDesk.profile(), CountyDesk.CALENDAR);

        assertThat(IndicatorId.ON_CALL_RESPONSE.tally(facts, STANDARD, CountyDesk.ZONE))
                .isEqualTo(Tally.of(31, 2));
        assertThat(IndicatorId.ON_CALL_IN_TIME.tally(facts, STANDARD, CountyDesk.ZONE))
                .as("20 of 20 minutes, then 11 of 10")
                .isEqualTo(Tally.of(1, 2));
    }

    @Test
    void where_a_case_was_solved_is_seen_against_any_tier_and_against_where_it_first_lay() {
        Play town = Play.petition().closedBy(CountyDesk.HALL_A);
        Play county = Play.petition().acceptedBy(CountyDesk.HALL_A);
        Play raised = county.does(Play.dispatch(DispatchVerb.RAISE, CountyDesk.HOUSING))
                .by(CountyDesk.HOUSING)
                .does(new AcceptCase(Play.QIN));

        assertThat(counts(IndicatorId.LOCAL_RESOLUTION, town, Play.petition().closedBy(CountyDesk.HOUSING)))
                .containsExactly(new Counts(1, 2));
        assertThat(figures(town)
                        .figure(IndicatorId.LOCAL_RESOLUTION, STANDARD.at(Tier.VILLAGE))
                        .factors())
                .containsExactly(new Counts(0, 1));
        assertThat(figures(raised).cases().get(0).work().course().trail()).containsExactly(Tier.TOWNSHIP, Tier.COUNTY);
        assertThat(counts(IndicatorId.OWN_LEVEL_RESOLUTION, town, raised)).containsExactly(new Counts(1, 1));
    }

    @Test
    void a_reply_in_public_counts_among_the_replies() {
        Play group = Play.begin(Registration.petition()
                        .withVisitors(4)
                        .with(List.of(
                                Registration.party(Play.WANG, PartyRole.APPLICANT),
                                Registration.party(Play.LI, PartyRole.REPRESENTATIVE))))
                .closedBy(CountyDesk.HOUSING);
        Play told = group.by(CountyDesk.HOUSING).does(new AnswerInPublic(FreeText.of("噪声问题已整改")));

        assertThat(counts(IndicatorId.PUBLIC_REPLY, group, told)).containsExactly(new Counts(1, 2));
    }

    @Test
    void trips_places_and_returns_are_counted_per_case() {
        Play returned = Play.petition().forwardedTo(CountyDesk.POLICE).returnedBy(CountyDesk.POLICE);

        assertThat(counts(IndicatorId.RETURNS_PER_CASE, returned, Play.petition()))
                .containsExactly(new Counts(1, 2));
        assertThat(counts(IndicatorId.TRIPS_PER_CASE, returned)).containsExactly(new Counts(1, 1));
        assertThat(counts(IndicatorId.PLACES_PER_CASE, returned)).containsExactly(new Counts(1, 1));
        assertThat(counts(IndicatorId.ONE_PLACE, returned)).containsExactly(new Counts(1, 1));
    }

    @Test
    void options_out_of_range_are_no_input() {
        assertThatThrownBy(() -> STANDARD.resolvedFor(-1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> STANDARD.ratedWithin(9_999)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Rounding(11, RoundingMode.HALF_UP)).isInstanceOf(InvalidInputException.class);
    }

    private static Play closed() {
        return Play.petition().closedBy(CountyDesk.HOUSING);
    }

    private static Play rated(String grade) {
        return closed().by(Actor.citizen()).does(new RateCase(RatedSubject.ORGAN, grade, Optional.of(Play.text())));
    }

    private static GiveNotice receipt() {
        return new GiveNotice(NoticeKind.RECEIPT);
    }

    private static List<Counts> counts(IndicatorId id, Play... plays) {
        return figure(id, plays).factors();
    }

    private static Figure figure(IndicatorId id, Play... plays) {
        return figures(plays).figure(id, STANDARD);
    }

    private static Figures figures(Play... plays) {
        return new Figures(
                Stream.of(plays)
                        .map(play -> CaseFacts.of(play.journal(), play.now(), play.profile(), CountyDesk.CALENDAR))
                        .toList(),
                CountyDesk.ZONE);
    }
}
