package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.desk.Role;
import dev.yidi.core.report.AnswerReprisal;
import dev.yidi.core.report.DecideFiling;
import dev.yidi.core.report.DisputeCompetence;
import dev.yidi.core.report.FeedbackChannel;
import dev.yidi.core.report.FindingKind;
import dev.yidi.core.report.IdentityPurpose;
import dev.yidi.core.report.OpenIdentity;
import dev.yidi.core.report.RecordFinding;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.ReportReprisal;
import dev.yidi.core.report.ReportTermsTable;
import dev.yidi.core.report.ReporterStanding;
import dev.yidi.core.report.SettleCompetence;
import dev.yidi.core.report.TakeUpReport;
import dev.yidi.core.report.TellReporter;
import dev.yidi.core.report.VerificationStep;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportCaseTest {
    private static final ProceedingId REPORT = new ProceedingId("r1");

    @Test
    void a_report_to_the_market_regulator_runs_on_its_own_limits() {
        Play taken =
                accepted(Registration.party(Play.WANG, PartyRole.APPLICANT)).does(takeUp(named()));
        assertThat(taken.running()).containsExactly("MARKET_REPORT_CHECK-1");
        Play disputed = taken.does(verification()).does(step(new DisputeCompetence(CountyDesk.HALL_A)));
        assertThat(disputed.running()).containsExactly("MARKET_REPORT_CHECK-1", "MARKET_REPORT_COMPETENCE-1");
        Play filed = disputed.does(step(new SettleCompetence(CountyDesk.HOUSING)))
                .does(step(new DecideFiling(true, Play.text())));
        assertThat(filed.running()).containsExactly("MARKET_REPORT_TELL-1");
        assertThat(filed.does(step(new TellReporter(FeedbackChannel.PHONE, Play.text())))
                        .running())
                .isEmpty();
    }

    @Test
    void an_anonymous_report_owes_nobody_word() {
        Play taken = accepted()
                .does(takeUp(new TakeUpReport(
                        REPORT,
                        ReportTermsTable.published().get("market"),
                        ReporterStanding.ANONYMOUS,
                        Set.of(),
                        Set.of())));
        assertThat(taken.does(verification())
                        .does(step(new DecideFiling(false, Play.text())))
                        .running())
                .isEmpty();
    }

    @Test
    void only_a_report_is_taken_up_and_its_reporters_are_parties_on_that_side() {
        assertThat(Play.petition().acceptedBy(CountyDesk.HOUSING).refusals(takeUp(named())))
                .containsExactly("case.report.not-a-report");
        assertThat(accepted().refusals(takeUp(named()))).containsExactly("case.party.unknown");
        assertThat(accepted(Registration.party(Play.WANG, PartyRole.RESPONDENT)).refusals(takeUp(named())))
                .containsExactly("case.party.unknown");
        TakeUpReport anonymous = new TakeUpReport(
                REPORT, ReportTermsTable.published().get("general"), ReporterStanding.ANONYMOUS, Set.of(), Set.of());
        assertThat(accepted(Registration.party(Play.WANG, PartyRole.APPLICANT)).refusals(takeUp(anonymous)))
                .containsExactly("case.report.reporter-known");
        assertThat(accepted(Registration.party(Play.WANG, PartyRole.APPLICANT))
                        .refusals(new ConductReport(new ProceedingId("r2"), named())))
                .containsExactly("case.proceeding.other-id");
    }

    @Test
    void the_facts_are_of_the_organ_that_has_them_and_protection_outlives_the_case() {
        Play taken =
                accepted(Registration.party(Play.WANG, PartyRole.APPLICANT)).does(takeUp(named()));
        assertThat(taken.by(CountyDesk.HALL_A).refusals(verification())).containsExactly("case.actor.not-holder");
        Play closed = taken.does(verification())
                .does(step(new RecordFinding(FindingKind.TRUE, Play.text())))
                .does(step(new TellReporter(FeedbackChannel.PHONE, Play.text())))
                .does(new ConcludeCase(CaseResult.VERIFIED, Play.text()))
                .does(new AnswerCitizen(Play.text()))
                .does(new CloseCase());
        assertThat(closed.refusals(verification())).contains("case.ended");
        Play reported = closed.by(CountyDesk.CENTRE).does(step(new ReportReprisal(Play.text())));
        assertThat(reported.file().proceedings().hasOpen()).isTrue();
        assertThat(reported.does(step(new AnswerReprisal(Play.text())))
                        .file()
                        .proceedings()
                        .hasOpen())
                .isFalse();
    }

    @Test
    void a_report_with_a_reprisal_unanswered_is_not_closed() {
        Play concluded = accepted(Registration.party(Play.WANG, PartyRole.APPLICANT))
                .does(takeUp(named()))
                .does(verification())
                .does(step(new RecordFinding(FindingKind.UNTRUE, Play.text())))
                .does(step(new TellReporter(FeedbackChannel.PHONE, Play.text())))
                .does(step(new ReportReprisal(Play.text())))
                .does(new ConcludeCase(CaseResult.UNFOUNDED, Play.text()))
                .does(new AnswerCitizen(Play.text()));
        assertThat(concluded.refusals(new CloseCase())).containsExactly("case.proceeding-open");
    }

    @Test
    void knowing_the_identity_is_a_role_of_its_own() {
        assertThat(step(new OpenIdentity(IdentityPurpose.CHECK_IDENTITY, Play.text()))
                        .operation())
                .isEqualTo(Operation.KNOW_IDENTITY);
        assertThat(verification().operation()).isEqualTo(Operation.HANDLE);
        assertThat(Operation.KNOW_IDENTITY.roles()).containsExactly(Role.SEALED_REPORT_OFFICER);
    }

    private static Play accepted(Party... parties) {
        return Play.begin(Registration.report(CountyDesk.POLICE).with(List.of(parties)))
                .acceptedBy(CountyDesk.HOUSING);
    }

    private static TakeUpReport named() {
        return new TakeUpReport(
                REPORT,
                ReportTermsTable.published().get("market"),
                ReporterStanding.NAMED,
                Set.of(Play.WANG),
                Set.of());
    }

    private static ConductReport verification() {
        return step(new RecordVerification(VerificationStep.SITE, Set.of(Play.HAN), Play.text()));
    }

    private static ConductReport takeUp(TakeUpReport command) {
        return step(command);
    }

    private static ConductReport step(ReportCommand command) {
        return new ConductReport(REPORT, command);
    }
}
