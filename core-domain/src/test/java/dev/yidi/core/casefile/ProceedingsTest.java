package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.court.ApplicationForm;
import dev.yidi.core.court.ApplyForConfirmation;
import dev.yidi.core.court.CompetentCourts;
import dev.yidi.core.court.ConfirmationGround;
import dev.yidi.core.court.ConfirmationPaper;
import dev.yidi.core.court.ConfirmationRequest;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.court.CourtLink;
import dev.yidi.core.court.CourtTie;
import dev.yidi.core.court.RaiseRulingObjection;
import dev.yidi.core.court.RecordCourtAcceptance;
import dev.yidi.core.court.RecordRuling;
import dev.yidi.core.court.RecordRulingService;
import dev.yidi.core.court.Ruling;
import dev.yidi.core.court.RulingObjector;
import dev.yidi.core.court.WithdrawConfirmation;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ChooseMediator;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationStage;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordOralAgreement;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Mediation and judicial confirmation within a case. */
class ProceedingsTest {
    private static final ProceedingId M1 = new ProceedingId("m1");
    private static final ProceedingId M2 = new ProceedingId("m2");
    private static final ProceedingId J1 = new ProceedingId("j1");
    private static final MediatorId CHEN = new MediatorId("chen");
    private static final String BODY = "乙镇人民调解委员会";
    private static final Court COURT = new Court("甲县人民法院", CourtLevel.BASIC);

    @Test
    void a_mediation_is_proposed_in_an_accepted_case_between_its_parties() {
        Play play = Play.dispute().acceptedBy(CountyDesk.HALL_A);

        assertThat(Play.dispute().refusals(propose(Play.WANG, Play.LI))).containsExactly("case.stage");
        assertThat(play.refusals(propose(Play.WANG, new PartyId("ghost")))).containsExactly("case.party.unknown");
        assertThat(play.refusals(new ConductMediation(new ProceedingId("m2"), proposal(Play.WANG, Play.LI))))
                .containsExactly("case.proceeding.other-id");
        assertThat(play.refusals(new ConductMediation(M1, new ConsentToMediation(Play.WANG))))
                .containsExactly("mediation.not-begun");
        assertThat(play.does(propose(Play.WANG, Play.LI)).file().proceedings().hasOpen())
                .isTrue();
    }

    @Test
    void consent_starts_the_period_of_its_terms_and_the_end_stops_it() {
        Play open = open();

        assertThat(open.running()).containsExactly("PM_MEDIATE-1");
        assertThat(open.file().clocks().ownerOf(new ClockId("PM_MEDIATE-1"))).contains(M1);
        assertThat(agreed().running()).containsExactly("JC_APPLY-1");
    }

    @Test
    void two_mediations_keep_their_clocks_apart() {
        ProceedingId m2 = new ProceedingId("m2");
        Play both = open().does(new ConductMediation(
                        m2,
                        new ProposeMediation(
                                m2,
                                MediationTerms.peoples(),
                                Referral.none(),
                                MediationOrigin.APPLIED,
                                Set.of(Play.WANG, Play.LI),
                                BODY)))
                .does(new ConductMediation(m2, new ConsentToMediation(Play.WANG)))
                .does(new ConductMediation(m2, new ConsentToMediation(Play.LI)));

        assertThat(both.running()).containsExactly("PM_MEDIATE-1", "PM_MEDIATE-2");
        Play ended = both.does(new ConductMediation(
                m2, new EndMediation(MediationEnd.TOO_FAR_APART, Set.of(OtherWay.values()), List.of())));
        assertThat(ended.running()).containsExactly("PM_MEDIATE-1");
    }

    @Test
    void a_session_on_site_costs_each_party_a_trip() {
        Play play = open().does(new ConductMediation(M1, new AppointMediator(CHEN, Set.of())));
        Play held = play.does(session(SessionMode.ON_SITE));

        assertThat(held.file().trips().count()).isEqualTo(play.file().trips().count() + 2);
        assertThat(play.does(session(SessionMode.ONLINE)).file().trips())
                .isEqualTo(play.file().trips());
    }

    @Test
    void a_recused_officer_is_no_mediator_of_the_case() {
        Play play = open().by(CountyDesk.HALL_A)
                .does(new RecuseOfficer(
                        new OfficerId("chen"), ConflictGround.NEAR_RELATIVE, Play.text(), Optional.empty()));

        assertThat(play.refusals(new ConductMediation(M1, new AppointMediator(CHEN, Set.of()))))
                .containsExactly("case.mediate.mediator-recused");
        assertThat(play.refusals(
                        new ConductMediation(M1, new ChooseMediator(Set.of(Play.WANG, Play.LI), CHEN, Set.of()))))
                .containsExactly("case.mediate.mediator-recused");
    }

    @Test
    void a_mediator_recused_after_being_named_holds_no_session_and_signs_nothing() {
        Play play = open().does(new ConductMediation(M1, new AppointMediator(CHEN, Set.of())))
                .does(new RecuseOfficer(
                        new OfficerId("chen"), ConflictGround.NEAR_RELATIVE, Play.text(), Optional.empty()));

        assertThat(play.refusals(session(SessionMode.ONLINE))).containsExactly("case.mediate.mediator-recused");
        assertThat(play.refusals(new ConductMediation(M1, new SignAsMediator(CHEN))))
                .contains("case.mediate.mediator-recused");
        AgreementTerms terms = AgreementTerms.whole(Play.text(), Play.text(), List.of());
        assertThat(play.refusals(new ConductMediation(
                        M1, new RecordOralAgreement(terms, Set.of(Play.WANG, Play.LI), CHEN, Set.of()))))
                .contains("case.mediate.mediator-recused");
    }

    @Test
    void an_open_proceeding_forbids_closing_and_merging_and_ends_by_withdrawing() {
        Play open = open();
        Play concluded =
                open.does(new ConcludeCase(CaseResult.RESOLVED, Play.text())).does(new AnswerCitizen(Play.text()));

        assertThat(concluded.refusals(new CloseCase())).containsExactly("case.proceeding-open");
        assertThat(open.does(new WithdrawCase(Set.of(Play.WANG), Play.text()))
                        .file()
                        .proceedings()
                        .hasOpen())
                .isFalse();
        assertThat(open.refusals(new MergeIntoCase(new CaseId("c2")))).containsExactly("case.proceeding-open");
    }

    @Test
    void an_agreement_in_effect_lets_the_case_conclude_by_it_and_close_before_it_is_performed() {
        Play closed = agreed().does(new ConcludeCase(CaseResult.AGREED, Play.text()))
                .does(new AnswerCitizen(Play.text()))
                .does(new CloseCase());

        assertThat(closed.running()).containsExactly("JC_APPLY-1");
        Play performed = closed.does(new ConductMediation(M1, new RecordPerformance("pay", Play.text())));
        assertThat(performed.file().proceedings().mediation(M1).orElseThrow().stage())
                .isEqualTo(MediationStage.PERFORMED);
        assertThat(closed.refusals(new ConductMediation(new ProceedingId("m2"), proposal(Play.WANG, Play.LI))))
                .contains("case.stage");
    }

    @Test
    void a_joint_application_rests_on_the_agreement_and_the_clock_of_the_case() {
        Play agreed = agreed();
        LocalDate lastDay = LocalDate.of(2026, 4, 1);

        Play applied = agreed.at(Instant.parse("2026-04-01T02:00:00Z")).does(apply(lastDay, LocalDate.of(2026, 3, 2)));
        assertThat(applied.running()).containsExactly("JC_ACCEPT-1");
        assertThat(agreed.at(Instant.parse("2026-04-02T02:00:00Z"))
                        .refusals(apply(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 3, 2))))
                .isNotEmpty();
        assertThat(agreed.refusals(apply(lastDay, LocalDate.of(2026, 3, 5)))).contains("case.confirm.no-agreement");
        assertThat(open().refusals(apply(lastDay, LocalDate.of(2026, 3, 2)))).contains("case.confirm.no-agreement");
    }

    @Test
    void taking_an_application_back_does_not_give_the_parties_more_days() {
        Play withdrawn = agreed().does(apply(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)))
                .does(new ConductConfirmation(J1, new WithdrawConfirmation(Play.WANG)));
        ProceedingId j2 = new ProceedingId("j2");
        Function<LocalDate, ConductConfirmation> again = day -> new ConductConfirmation(
                j2, new ApplyForConfirmation(j2, request(day, LocalDate.of(2026, 3, 2)), LocalDate.of(2030, 1, 1)));

        assertThat(withdrawn.days(30).refusals(again.apply(LocalDate.of(2026, 4, 1))))
                .isEmpty();
        assertThat(withdrawn.days(31).refusals(again.apply(LocalDate.of(2026, 4, 2))))
                .containsExactly("court.confirmation.expired");
    }

    @Test
    void an_application_is_not_dated_later_than_it_is_recorded() {
        assertThat(agreed().refusals(apply(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 2))))
                .containsExactly("case.posted.later");
        assertThat(agreed().days(33).refusals(apply(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 2))))
                .as("posted in time")
                .isEmpty();
    }

    @Test
    void each_of_two_agreements_between_the_same_parties_can_be_confirmed() {
        Play both = agreedOn(M2, agreed().days(3));
        assertThat(both.running()).containsExactly("JC_APPLY-1", "JC_APPLY-2");

        Play applied = both.does(apply(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 2)));

        assertThat(applied.running()).containsExactly("JC_APPLY-2", "JC_ACCEPT-1");
    }

    @Test
    void the_ruling_ends_the_courts_clock_and_lets_the_case_close() {
        Play applied = agreed().does(new ConcludeCase(CaseResult.AGREED, Play.text()))
                .does(new AnswerCitizen(Play.text()))
                .does(apply(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)));
        assertThat(applied.refusals(new CloseCase())).containsExactly("case.proceeding-open");

        Play accepted = applied.does(new ConductConfirmation(J1, new RecordCourtAcceptance(COURT)));
        assertThat(accepted.running()).containsExactly("JC_DECIDE-1");
        Play ruled = accepted.does(new ConductConfirmation(J1, new RecordRuling(Ruling.CONFIRMED, Set.of())));
        assertThat(ruled.running()).isEmpty();
        assertThat(ruled.does(new CloseCase()).file().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void a_party_objects_within_fifteen_days_of_its_own_receipt_whatever_anybody_says() {
        Play ruled = ruled();
        Play served = ruled.days(1)
                .does(served(Play.WANG, ruled.now()))
                .days(4)
                .does(served(Play.LI, ruled.days(5).now()));

        assertThat(served.running()).containsExactly("JC_OBJECT-1");
        assertThat(served.clock("JC_OBJECT").started()).isEqualTo(ruled.now());
        assertThat(served.days(12).refusals(objects(Play.WANG, LocalDate.of(2026, 3, 17))))
                .isEmpty();
        assertThat(served.days(13).refusals(objects(Play.WANG, LocalDate.of(2026, 3, 18))))
                .containsExactly("court.objection.expired");
        assertThat(served.days(13).refusals(objects(Play.WANG, LocalDate.of(2026, 3, 17))))
                .as("posted in time, here a day later")
                .isEmpty();
        assertThat(served.days(13).refusals(objects(Play.LI, LocalDate.of(2026, 3, 18))))
                .isEmpty();
        assertThat(served.refusals(objects(Play.LI, LocalDate.of(2026, 3, 18))))
                .as("a day that has not come")
                .containsExactly("court.objection.later");
        assertThat(ruled.days(60).refusals(objects(Play.LI, LocalDate.of(2026, 5, 1))))
                .as("never served, so never late")
                .isEmpty();
        Reason late = served.days(13)
                .reasons(objects(Play.WANG, LocalDate.of(2026, 3, 18)))
                .get(0);
        assertThat(late.detail("lastDay")).contains("2026-03-17");
        assertThat(late.basis()).extracting(Citation::article).containsExactly("372 ¶2");
    }

    @Test
    void an_interested_person_objects_within_six_months_of_knowing_and_uses_up_no_party_s_time() {
        Play served = ruled().does(served(Play.LI, ruled().now())).days(240);
        LocalDate known = LocalDate.of(2026, 4, 5);

        assertThat(served.refusals(interested(known, LocalDate.of(2026, 10, 8))))
                .isEmpty();
        assertThat(served.refusals(interested(known, LocalDate.of(2026, 10, 9))))
                .containsExactly("court.objection.expired");
        assertThat(served.does(interested(known, LocalDate.of(2026, 10, 8))).running())
                .contains("JC_OBJECT-1");
    }

    @Test
    void no_time_to_object_runs_from_a_refusal_a_rejection_or_a_withdrawal() {
        Play applied = agreed().does(apply(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)));
        Play accepted = applied.does(new ConductConfirmation(J1, new RecordCourtAcceptance(COURT)));

        assertThat(applied.does(new ConductConfirmation(J1, new WithdrawConfirmation(Play.WANG)))
                        .running())
                .isEmpty();
        assertThat(accepted.does(new ConductConfirmation(
                                J1, new RecordRuling(Ruling.REJECTED, Set.of(ConfirmationGround.UNCLEAR))))
                        .running())
                .isEmpty();
    }

    private static Play ruled() {
        return agreed().does(apply(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)))
                .does(new ConductConfirmation(J1, new RecordCourtAcceptance(COURT)))
                .does(new ConductConfirmation(J1, new RecordRuling(Ruling.CONFIRMED, Set.of())));
    }

    private static ConductConfirmation served(PartyId party, Instant when) {
        return new ConductConfirmation(J1, new RecordRulingService(party, when));
    }

    private static ConductConfirmation objects(PartyId party, LocalDate day) {
        return new ConductConfirmation(
                J1, new RaiseRulingObjection(RulingObjector.PARTY, Optional.of(party), day, Optional.empty()));
    }

    private static ConductConfirmation interested(LocalDate known, LocalDate day) {
        return new ConductConfirmation(
                J1,
                new RaiseRulingObjection(RulingObjector.INTERESTED_PERSON, Optional.empty(), day, Optional.of(known)));
    }

    @Test
    void a_confirmation_and_a_mediation_do_not_share_an_id() {
        ConductConfirmation clash = new ConductConfirmation(
                M1,
                new ApplyForConfirmation(
                        M1, request(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)), LocalDate.of(2026, 3, 2)));
        assertThat(agreed().refusals(clash)).contains("case.proceeding.twice");
    }

    @Test
    void a_report_is_not_mediated() {
        Play play = Play.begin(Registration.report()
                        .with(List.of(
                                Registration.party(Play.WANG, PartyRole.APPLICANT),
                                Registration.party(Play.LI, PartyRole.RESPONDENT))))
                .acceptedBy(CountyDesk.HALL_A);

        assertThat(play.refusals(propose(Play.WANG, Play.LI))).containsExactly("case.mediate.report");
    }

    @Test
    void a_mediation_under_way_is_ended_where_the_matter_turns_out_to_be_a_report() {
        Play report = open().does(new Classify(
                CaseKind.REPORT, Optional.empty(), CountyDesk.NOISE, Set.of(), Optional.of(Play.text())));

        assertThat(report.refusals(new ConductMediation(
                        M1, new EndMediation(MediationEnd.OTHER, Set.of(OtherWay.values()), List.of()))))
                .isEmpty();
    }

    private static Play open() {
        return open(M1, Play.dispute().acceptedBy(CountyDesk.HALL_A));
    }

    private static Play open(ProceedingId id, Play play) {
        ProposeMediation proposal = new ProposeMediation(
                id,
                MediationTerms.peoples(),
                Referral.none(),
                MediationOrigin.APPLIED,
                Set.of(Play.WANG, Play.LI),
                BODY);
        return play.does(new ConductMediation(id, proposal))
                .does(new ConductMediation(id, new ConsentToMediation(Play.WANG)))
                .does(new ConductMediation(id, new ConsentToMediation(Play.LI)));
    }

    static Play agreed() {
        return agreedOn(M1, Play.dispute().acceptedBy(CountyDesk.HALL_A));
    }

    private static Play agreedOn(ProceedingId id, Play play) {
        AgreementTerms terms = AgreementTerms.whole(
                Play.text(),
                Play.text(),
                List.of(new Obligation(
                        "pay", Play.LI, Play.WANG, FreeText.of("赔礼"), Optional.of(LocalDate.of(2026, 6, 1)))));
        return open(id, play)
                .does(new ConductMediation(id, new AppointMediator(CHEN, Set.of())))
                .does(session(id, SessionMode.ON_SITE))
                .does(new ConductMediation(id, new RecordWrittenAgreement(terms)))
                .does(new ConductMediation(id, new SignAgreement(Play.WANG, SignatureForm.SIGNATURE)))
                .does(new ConductMediation(id, new SignAgreement(Play.LI, SignatureForm.FINGERPRINT)))
                .does(new ConductMediation(id, new SignAsMediator(CHEN)))
                .does(new ConductMediation(id, new SealAgreement(BODY)));
    }

    private static ConductMediation session(ProceedingId id, SessionMode mode) {
        return new ConductMediation(
                id,
                new HoldSession(Session.closed(
                        mode, FreeText.of("二号调解室"), Set.of(CHEN), Set.of(Play.WANG, Play.LI), Play.text())));
    }

    private static ConductMediation session(SessionMode mode) {
        return session(M1, mode);
    }

    private static ConductMediation propose(PartyId... parties) {
        return new ConductMediation(M1, proposal(parties));
    }

    private static ProposeMediation proposal(PartyId... parties) {
        return new ProposeMediation(
                M1, MediationTerms.peoples(), Referral.none(), MediationOrigin.APPLIED, Set.of(parties), BODY);
    }

    static ConductConfirmation apply(LocalDate appliedOn, LocalDate effectiveOn) {
        return new ConductConfirmation(
                J1, new ApplyForConfirmation(J1, request(appliedOn, effectiveOn), LocalDate.of(2030, 1, 1)));
    }

    private static ConfirmationRequest request(LocalDate appliedOn, LocalDate effectiveOn) {
        Set<PartyId> both = Set.of(Play.WANG, Play.LI);
        return new ConfirmationRequest(
                both,
                Set.of(),
                both,
                true,
                effectiveOn,
                appliedOn,
                ApplicationForm.WRITTEN,
                Set.of(),
                false,
                Set.of(
                        ConfirmationPaper.AGREEMENT,
                        ConfirmationPaper.PROOF_OF_MEDIATION,
                        ConfirmationPaper.IDENTITY_AND_CONTACT),
                List.of(COURT),
                new CompetentCourts(List.of(new CourtTie(COURT, CourtLink.DOMICILE)), false));
    }
}
