package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.consultation.ShareRecord;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.outside.PassedData;
import dev.yidi.core.outside.PassingBasis;
import dev.yidi.core.outside.PassingOn;
import dev.yidi.core.outside.ReferOutside;
import dev.yidi.core.outside.TellAbout;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.ReferAccusation;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.report.ConsentToRelease;
import dev.yidi.core.report.DisputeCompetence;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.SettleCompetence;
import dev.yidi.core.report.TransferReport;
import dev.yidi.core.report.VerificationStep;
import dev.yidi.core.request.RecordSiteVisit;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "housing大楼",
                "甲县housing大楼",
                "县housing大楼",
                "ＨＯＵＳＩＮＧ 大楼",
                "（housing）大楼",
                "housing大楼信访科",
                "land大楼",
                "甲县Land大楼办公室"
            })
    void the_accused_organ_is_recognised_by_its_name_and_by_those_it_took_over_from(String words) {
        for (CaseCommand command : inWords(words, Optional.empty())) {
            assertThat(report(CountyDesk.HOUSING).refusals(command))
                    .as("%s to %s", command, words)
                    .contains("case.receiver.accused");
            assertThat(report(CountyDesk.POLICE).refusals(command))
                    .as("%s to %s", command, words)
                    .doesNotContain("case.receiver.accused");
        }
        assertThat(report(CountyDesk.HOUSING)
                        .refusals(inWords(words, Optional.of(CountyDesk.HALL_B)).get(0)))
                .contains("case.receiver.accused");
    }

    @Test
    void an_organ_of_the_county_is_named_by_its_id() {
        for (CaseCommand command : inWords("甲县hall-b大楼", Optional.empty())) {
            assertThat(report(CountyDesk.HOUSING).refusals(command)).contains("case.receiver.by-name");
        }
        for (CaseCommand command :
                inWords("甲县hall-b大楼", Optional.of(CountyDesk.HALL_B)).subList(0, 2)) {
            assertThat(report(CountyDesk.HOUSING).refusals(command)).doesNotContain("case.receiver.by-name");
        }
        for (CaseCommand command : inWords("某市纪委", Optional.empty())) {
            assertThat(report(CountyDesk.HOUSING).refusals(command))
                    .doesNotContain("case.receiver.by-name", "case.receiver.accused");
        }
    }

    @Test
    void the_people_and_companies_reported_receive_nothing() {
        Party company = new Party(
                Play.LI,
                PartyRole.RESPONDENT,
                true,
                PersonName.of("某某建筑公司"),
                Optional.of(PhoneNumber.of("13900000001")),
                Optional.empty(),
                Validity.from(LocalDate.of(2026, 1, 1)));
        Play play = Play.begin(Registration.report().with(List.of(company)));

        for (String words : List.of("某某建筑公司", "某某建筑公司法务部", "联系人 139 0000 0001")) {
            for (CaseCommand command : inWords(words, Optional.empty())) {
                assertThat(play.refusals(command)).as(words).contains("case.receiver.accused");
            }
        }
        assertThat(play.refusals(disclosure(Recipient.of(Play.LI)))).contains("case.receiver.accused");
        assertThat(play.refusals(disclosure(Recipient.body("另一建筑公司")))).isEmpty();
    }

    @Test
    void a_reporter_is_not_told_to_go_to_whom_they_report() {
        CaseCommand tell = new ConductOutside(
                new ProceedingId("o1"),
                new TellAbout(
                        new ProceedingId("o1"),
                        "LABOUR_ARBITRATION",
                        Play.WANG,
                        "甲县housing大楼一楼",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()));
        assertThat(report(CountyDesk.HOUSING).refusals(tell)).contains("case.receiver.accused");
        assertThat(report(CountyDesk.POLICE).refusals(tell)).doesNotContain("case.receiver.accused");
    }

    /** Those that name an organ by id beside the words first. */
    private static List<CaseCommand> inWords(String words, Optional<OrganId> organ) {
        PassingOn passing = new PassingOn(PassingBasis.STATUTORY_DUTY, Optional.empty(), Set.of(PassedData.IDENTITY));
        return List.of(
                step(new TransferReport(words, organ, Play.LAW, Optional.empty())),
                new ConductOutside(new ProceedingId("o1"), new ReferOutside(words, organ, List.of(), passing)),
                step(new ConsentToRelease(words)),
                disclosure(Recipient.body(words)),
                new GiveConsent(
                        new ConsentId("k1"),
                        Play.WANG,
                        Optional.empty(),
                        Recipient.court(words),
                        DisclosurePurpose.INVESTIGATE,
                        Set.of(DataKind.NAME)),
                new ConductPetition(
                        new ProceedingId("p1"),
                        new ReferAccusation(Authority.above(words, Tier.PREFECTURE), Play.text())));
    }

    private static CaseCommand disclosure(Recipient to) {
        return new DiscloseData(
                to, DisclosurePurpose.INVESTIGATE, Set.of(DataKind.NAME), LegalGround.STATUTORY_DUTY, Optional.empty());
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
