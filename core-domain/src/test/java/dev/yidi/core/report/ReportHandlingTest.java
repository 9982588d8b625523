package dev.yidi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OrganId;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportHandlingTest {
    @Test
    void a_report_is_taken_up_verified_filed_found_and_its_reporter_told() {
        Reports reports = Reports.named().does(Reports.verification());
        assertThat(reports.state().stage()).isEqualTo(ReportStage.VERIFIED);
        reports.does(new DecideFiling(true, Reports.TEXT));
        assertThat(reports.state().stage()).isEqualTo(ReportStage.FILED);
        reports.does(new TellReporter(FeedbackChannel.PHONE, Reports.TEXT))
                .does(new RecordFinding(FindingKind.TRUE, Reports.TEXT));
        assertThat(reports.state().isOpen())
                .as("the finding is still to be told")
                .isTrue();
        reports.does(new TellReporter(FeedbackChannel.PHONE, Reports.TEXT));
        assertThat(reports.state().isOpen()).isFalse();
        assertThat(reports.state().stage()).isEqualTo(ReportStage.FOUND);
    }

    @Test
    void who_is_named_is_there_and_a_real_name_comes_of_a_check_alone() {
        assertThat(new Reports().refusals(Reports.takeUp("general", ReporterStanding.NAMED, Set.of(), Set.of())))
                .containsExactly("report.reporter-missing");
        assertThat(new Reports()
                        .refusals(
                                Reports.takeUp("general", ReporterStanding.ANONYMOUS, Set.of(Reports.WANG), Set.of())))
                .containsExactly("report.reporter-unexpected");
        Reports named = Reports.named();
        assertThat(named.refusals(new ConfirmRealName())).containsExactly("report.real-name.unchecked");
        named.does(new OpenIdentity(IdentityPurpose.CHECK_IDENTITY, Reports.TEXT))
                .does(new ConfirmRealName());
        assertThat(named.state().standing()).isEqualTo(ReporterStanding.REAL_NAME);
        Reports anonymous = Reports.anonymous().does(new NameReporter(Set.of(Reports.WANG)));
        assertThat(anonymous.state().standing()).isEqualTo(ReporterStanding.NAMED);
    }

    @Test
    void identity_stays_behind_at_a_transfer_unless_the_receiver_has_the_consent_or_a_law() {
        Optional<ReleaseGround> consent = Optional.of(ReleaseGround.consent());
        Reports reports = Reports.named();
        assertThat(reports.refusals(Reports.transfer(consent))).containsExactly("report.release.no-consent");
        reports.does(new ConsentToRelease("别的单位"));
        assertThat(reports.refusals(Reports.transfer(consent))).containsExactly("report.release.no-consent");
        reports.does(new ConsentToRelease(Reports.BODY)).does(new WithdrawReleaseConsent(Reports.BODY));
        assertThat(reports.refusals(Reports.transfer(consent))).containsExactly("report.release.no-consent");
        reports.does(new ConsentToRelease(Reports.BODY)).does(Reports.transfer(consent));
        assertThat(reports.state().isAway()).isTrue();
        Reports byLaw = Reports.named().does(Reports.transfer(Optional.of(ReleaseGround.law(Reports.LAW))));
        assertThat(byLaw.state().transfers())
                .extracting(ReportTransfer::release)
                .doesNotContain(Optional.empty());
        assertThat(Reports.named(ProtectionWish.NO_RELEASE).refusals(new ConsentToRelease(Reports.BODY)))
                .containsExactly("report.release.not-wished");
    }

    @Test
    void nothing_is_found_unverified_or_while_it_lies_elsewhere() {
        Reports reports = Reports.named();
        assertThat(reports.refusals(new RecordFinding(FindingKind.UNTRUE, Reports.TEXT)))
                .containsExactly("report.unverified");
        reports.does(Reports.transfer(Optional.empty()));
        assertThat(reports.refusals(new RecordFinding(FindingKind.UNTRUE, Reports.TEXT)))
                .containsExactly("report.transfer.away", "report.unverified");
        reports.does(new RecordTransferOutcome(Reports.TEXT)).does(new RecordFinding(FindingKind.TRUE, Reports.TEXT));
        assertThat(reports.state().hasResult()).isTrue();
    }

    @Test
    void a_quarrel_about_competence_is_settled_before_the_filing_decision() {
        Reports reports =
                Reports.named().does(Reports.verification()).does(new DisputeCompetence(new OrganId("housing")));
        assertThat(reports.refusals(new DecideFiling(true, Reports.TEXT)))
                .containsExactly("report.competence.disputed");
        reports.does(new SettleCompetence(new OrganId("police"))).does(new DecideFiling(true, Reports.TEXT));
    }

    @Test
    void a_reward_goes_to_a_code_and_only_for_what_was_borne_out() {
        Reports reports = Reports.anonymous().does(Reports.verification());
        assertThat(reports.refusals(new GrantReward("a7f3", Reports.LAW)))
                .containsExactly("report.reward.not-borne-out");
        reports.does(new RecordFinding(FindingKind.PARTLY_TRUE, Reports.TEXT))
                .does(new GrantReward("a7f3", Reports.LAW));
        assertThat(reports.refusals(new GrantReward("a7f3", Reports.LAW))).containsExactly("report.reward.code-used");
        assertThat(RewardGranted.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("at", "code", "basis");
    }
}
