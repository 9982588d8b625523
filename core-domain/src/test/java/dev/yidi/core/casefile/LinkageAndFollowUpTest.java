package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.mediation.BreachKind;
import dev.yidi.core.mediation.FollowUpFellDue;
import dev.yidi.core.mediation.LinkEnforcement;
import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.RecordBreach;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.ReportBack;
import dev.yidi.core.mediation.ReturnMaterial;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a case owes the organ that sent the dispute, and how the days of an agreement come back to the mediators. */
class LinkageAndFollowUpTest {
    private static final OrganId POLICE = CountyDesk.POLICE;
    private static final Set<ReturnMaterial> ALL = EnumSet.allOf(ReturnMaterial.class);

    @Test
    void what_is_owed_to_the_police_has_a_clock_and_keeps_the_case_open() {
        Play agreed = fromPolice(Optional.empty());
        assertThat(agreed.running()).contains("RETURN_POLICE-1");

        Play answered =
                agreed.does(new ConcludeCase(CaseResult.AGREED, Play.text())).does(new AnswerCitizen(Play.text()));
        assertThat(answered.refusals(new CloseCase()))
                .containsExactly("case.proceeding-open", "case.mediate.return-owed");
        assertThat(agreed.does(new WithdrawCase(Set.of(Play.WANG), Play.text())).running())
                .contains("RETURN_POLICE-1");

        Play told = answered.does(MediationPlays.step(new ReportBack(ALL)));
        assertThat(told.running()).doesNotContain("RETURN_POLICE-1");
        assertThat(told.refusals(new CloseCase())).isEmpty();
    }

    @Test
    void a_return_that_is_owed_too_long_is_called_to_mind() {
        Play agreed = fromPolice(Optional.empty());

        Play late = MediationPlays.swept(agreed.days(20));

        assertThat(late.journal())
                .filteredOn(event -> event instanceof RungFired fired
                        && fired.clock().value().equals("RETURN_POLICE-1"))
                .isNotEmpty();
    }

    @Test
    void performance_after_the_case_was_closed_is_still_told_to_the_police() {
        Play closed = fromPolice(Optional.empty())
                .does(MediationPlays.step(new ReportBack(ALL)))
                .does(new ConcludeCase(CaseResult.AGREED, Play.text()))
                .does(new AnswerCitizen(Play.text()))
                .does(new CloseCase());

        Play performed = closed.does(MediationPlays.step(new RecordPerformance("first", Play.text())))
                .does(MediationPlays.step(new RecordPerformance("second", Play.text())));
        assertThat(performed.running()).contains("RETURN_POLICE-2");
        Play told = performed.does(MediationPlays.step(new ReportBack(ALL)));

        assertThat(told.running()).doesNotContain("RETURN_POLICE-2");
        assertThat(told.file().proceedings().owesReturn()).isFalse();
    }

    @Test
    void a_day_that_the_referring_organ_set_runs_from_the_referral() {
        Play agreed = fromPolice(Optional.of(LocalDate.of(2026, 3, 20)));

        assertThat(agreed.clock("RETURN_BY_DAY")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(agreed.does(MediationPlays.step(new ReportBack(ALL))).running())
                .doesNotContain("RETURN_BY_DAY-1", "RETURN_POLICE-1");
        assertThat(play().refusals(MediationPlays.step(MediationPlays.proposal(
                        MediationTerms.peoples(),
                        new Referral(Linkage.POLICE, Optional.of(POLICE), Optional.of(LocalDate.of(2026, 3, 2)))))))
                .containsExactly("mediation.referral.report-by-passed");
    }

    @Test
    void each_instalment_is_called_to_mind_before_its_day_and_visited_after_it_once() {
        Play agreed = MediationPlays.effective(play(), MediationTerms.peoples());
        assertThat(followUps(agreed)).extracting(alarm -> alarm.at()).containsExactly(day(2026, 5, 5), day(2026, 6, 5));

        Play reminded = MediationPlays.swept(agreed.at(day(2026, 5, 5)));
        assertThat(called(reminded)).containsExactly("first REMINDER");
        assertThat(followUps(reminded))
                .first()
                .satisfies(alarm -> assertThat(alarm.at()).isEqualTo(day(2026, 5, 9)));
        Play visited = MediationPlays.swept(MediationPlays.swept(reminded.at(day(2026, 5, 9))));
        assertThat(called(visited)).containsExactly("first REMINDER", "first VISIT");

        Play paid = visited.does(MediationPlays.step(new RecordPerformance("second", Play.text())));
        assertThat(called(MediationPlays.swept(paid.at(day(2026, 9, 1)))))
                .as("what was performed is called to mind no more")
                .containsExactly("first REMINDER", "first VISIT");
    }

    @Test
    void the_days_of_an_agreement_outlive_the_case() {
        Play closed = MediationPlays.effective(play(), MediationTerms.peoples())
                .does(new ConcludeCase(CaseResult.AGREED, Play.text()))
                .does(new AnswerCitizen(Play.text()))
                .does(new CloseCase());

        assertThat(called(MediationPlays.swept(closed.at(day(2026, 9, 1)))))
                .containsExactlyInAnyOrder("first REMINDER", "first VISIT", "second REMINDER", "second VISIT");
    }

    @Test
    void an_agreement_not_in_effect_calls_for_nothing() {
        Play open = MediationPlays.opened(
                play().does(MediationPlays.step(MediationPlays.proposal(MediationTerms.peoples()))));

        assertThat(followUps(open)).isEmpty();
    }

    @Test
    void enforcement_is_tied_to_a_proceeding_of_the_case() {
        Play breached = MediationPlays.effective(play(), MediationTerms.peoples())
                .at(day(2026, 5, 9))
                .does(MediationPlays.step(
                        new RecordBreach("first", BreachKind.NOT_PERFORMED, LocalDate.of(2026, 5, 9), Play.text())));

        assertThat(breached.refusals(
                        MediationPlays.step(new LinkEnforcement(Set.of("first"), new ProceedingId("nowhere")))))
                .containsExactly("case.proceeding.unknown");
    }

    private static List<Alarm> followUps(Play play) {
        return MediationAlarms.followUps(play.file(), play.setting());
    }

    private static List<String> called(Play play) {
        return play.journal().stream()
                .filter(MediationAdvanced.class::isInstance)
                .map(event -> ((MediationAdvanced) event).event())
                .filter(FollowUpFellDue.class::isInstance)
                .map(FollowUpFellDue.class::cast)
                .map(due -> due.obligation() + " " + due.kind())
                .toList();
    }

    private static Instant day(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay(CountyDesk.ZONE).toInstant();
    }

    private static Play fromPolice(Optional<LocalDate> reportBy) {
        return MediationPlays.agreed(MediationPlays.opened(play().does(MediationPlays.step(MediationPlays.proposal(
                MediationTerms.peoples(), new Referral(Linkage.POLICE, Optional.of(POLICE), reportBy))))));
    }

    private static Play play() {
        return Play.dispute().acceptedBy(CountyDesk.HALL_A);
    }
}
