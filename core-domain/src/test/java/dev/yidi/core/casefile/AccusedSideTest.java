package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.consultation.ShareRecord;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.report.DisputeCompetence;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.SettleCompetence;
import dev.yidi.core.report.TransferReport;
import dev.yidi.core.report.VerificationStep;
import dev.yidi.core.request.RecordSiteVisit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody of the accused side is given any part in a report, by whatever command. */
class AccusedSideTest {
    private static final ProceedingId REPORT = new ProceedingId("r1");
    private static final OfficerId SPY = new OfficerId("spy");

    @Test
    void no_officer_of_the_accused_organ_its_posts_or_its_predecessor_gets_a_part() {
        for (OrganId post : List.of(CountyDesk.HOUSING, CountyDesk.LAND)) {
            for (CaseCommand command : partsFor(SPY)) {
                assertThat(codes(report(CountyDesk.HOUSING), command, post))
                        .as(command.getClass().getSimpleName() + " " + post)
                        .contains("case.officer.accused");
            }
        }
        for (CaseCommand command : partsFor(SPY)) {
            assertThat(codes(report(CountyDesk.POLICE), command, CountyDesk.POST))
                    .contains("case.officer.accused");
            assertThat(codes(report(CountyDesk.LAND), command, CountyDesk.HOUSING))
                    .contains("case.officer.accused");
            assertThat(codes(report(CountyDesk.POLICE), command, CountyDesk.HOUSING))
                    .doesNotContain("case.officer.accused");
        }
    }

    @Test
    void superiors_are_kept_out_where_the_county_says_so() {
        for (CaseCommand command : partsFor(SPY)) {
            assertThat(codes(report(CountyDesk.POLICE), command, CountyDesk.GOVERNMENT))
                    .doesNotContain("case.officer.accused");
            assertThat(codes(report(sealedFromSuperiors(), CountyDesk.POLICE), command, CountyDesk.GOVERNMENT))
                    .contains("case.officer.accused");
        }
    }

    @Test
    void no_accused_organ_is_named_in_any_command() {
        List<CaseCommand> commands = List.of(
                Play.dispatch(DispatchVerb.FORWARD, CountyDesk.HOUSING),
                new ObjectToDispatch(Play.text(), Play.LAW, Optional.of(CountyDesk.LAND)),
                step(new TransferReport("房管局", Optional.of(CountyDesk.HOUSING), Play.LAW, Optional.empty())),
                step(new DisputeCompetence(CountyDesk.LAND)),
                step(new SettleCompetence(CountyDesk.HOUSING)));
        for (CaseCommand command : commands) {
            assertThat(report(CountyDesk.HOUSING).refusals(command))
                    .as(command.toString())
                    .contains("case.dispatch.accused-organ");
        }
    }

    @Test
    void a_first_handler_of_the_accused_organ_is_refused_at_the_window() {
        Setting setting = CountyDesk.setting(Play.START, Actor.officer(Play.CLERK, CountyDesk.CENTRE))
                .with(Map.of(Play.LEAD, CountyDesk.POST));
        assertThat(Decision.of(Registration.report(CountyDesk.POLICE).command(), setting)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("case.officer.accused");
    }

    @Test
    void who_answers_for_the_case_is_replaced_before_it_accuses_their_organ_and_can_be() {
        Play petition = Play.petition();
        Classify accusing = new Classify(
                CaseKind.REPORT,
                Optional.empty(),
                CountyDesk.NOISE,
                Set.of(CountyDesk.POLICE),
                Optional.of(Play.text()));
        Setting setting = petition.setting().with(Map.of(Play.LEAD, CountyDesk.POLICE));
        assertThat(Decision.of(petition.file(), accusing, setting).reasons())
                .extracting(Reason::code)
                .containsExactly("case.classify.staffed-by-accused");
        Play handed = petition.does(new HandOverFirstHandler(Play.QIN, Play.text()));
        assertThat(Decision.of(handed.file(), accusing, setting).isGranted()).isTrue();
        assertThat(Decision.of(
                                report(CountyDesk.POLICE).file(),
                                new RecuseOfficer(SPY, ConflictGround.INTEREST, Play.text(), Optional.of(Play.QIN)),
                                report(CountyDesk.POLICE).setting().with(Map.of(SPY, CountyDesk.POLICE)))
                        .isGranted())
                .as("an officer of the accused side can be recused")
                .isTrue();
    }

    private static List<CaseCommand> partsFor(OfficerId officer) {
        return List.of(
                new AddSigner(officer),
                new DelegateCase(officer),
                new AcceptCase(officer),
                new HandOverFirstHandler(officer, Play.text()),
                new RecuseOfficer(Play.HAN, ConflictGround.INTEREST, Play.text(), Optional.of(officer)),
                new ConductMediation(
                        new ProceedingId("m1"), new AppointMediator(new MediatorId(officer.value()), Set.of())),
                new ConductRequest(
                        new ProceedingId("o1"), new RecordSiteVisit(Set.of(officer), Play.text(), Play.text())),
                new ConductConsultation(new ProceedingId("k1"), new ShareRecord(officer, Play.WANG)),
                step(new RecordVerification(VerificationStep.SITE, Set.of(officer), Play.text())));
    }

    private static List<String> codes(Play play, CaseCommand command, OrganId post) {
        return Decision.of(play.file(), command, play.setting().with(Map.of(SPY, post))).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static CountyProfile sealedFromSuperiors() {
        CasePolicy plain = CountyDesk.POLICY;
        return CountyDesk.profile(new CasePolicy(
                plain.numberPattern(),
                plain.returnLimit(),
                plain.reopenTimes(),
                plain.reopenWindow(),
                plain.maxRepresentatives(),
                plain.urgeInterval(),
                plain.reopenOnUnsatisfied(),
                true,
                plain.ratingScale(),
                plain.unsatisfiedGrades()));
    }

    private static Play report(OrganId accused) {
        return report(CountyDesk.profile(), accused);
    }

    private static Play report(CountyProfile profile, OrganId accused) {
        return Play.begin(profile, Registration.report(accused));
    }

    private static ConductReport step(ReportCommand command) {
        return new ConductReport(REPORT, command);
    }
}
