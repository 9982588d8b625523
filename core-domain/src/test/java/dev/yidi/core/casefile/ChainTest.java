package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.AgencyEnd;
import dev.yidi.core.litigation.AidDecision;
import dev.yidi.core.litigation.ApplyForLegalAid;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.CarryReferral;
import dev.yidi.core.litigation.CourtPaper;
import dev.yidi.core.litigation.DecideLegalAid;
import dev.yidi.core.litigation.DeclineReason;
import dev.yidi.core.litigation.DeclineReferral;
import dev.yidi.core.litigation.EndAgency;
import dev.yidi.core.litigation.ExtendReferral;
import dev.yidi.core.litigation.NotMediated;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.RecordFilingRefusal;
import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralCommand;
import dev.yidi.core.litigation.ReferralKind;
import dev.yidi.core.litigation.ReturnToCourt;
import dev.yidi.core.litigation.ReturnedPaper;
import dev.yidi.core.litigation.SignForPapers;
import dev.yidi.core.litigation.SubmitSuit;
import dev.yidi.core.outside.DisputedAct;
import dev.yidi.core.outside.InterruptTime;
import dev.yidi.core.outside.InterruptionReason;
import dev.yidi.core.outside.TellAbout;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The chain within a case: what each step takes over, and its clocks. */
class ChainTest {
    private static final ProceedingId R1 = new ProceedingId("r1");
    private static final ProceedingId M1 = new ProceedingId("m1");
    private static final ProceedingId A1 = new ProceedingId("a1");
    private static final ProceedingId O1 = new ProceedingId("o1");
    private static final Court COURT = new Court("甲县人民法院", CourtLevel.BASIC);
    private static final Set<PartyId> BOTH = Set.of(Play.WANG, Play.LI);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_court_has_its_matter_back_within_the_period_that_the_parties_may_extend() {
        Play signed = signed(ReferralKind.ORDINARY);
        assertThat(signed.running()).containsExactly("REFERRAL_ORDINARY-1");
        assertThat(due(signed, "REFERRAL_ORDINARY")).isEqualTo("2026-03-17");
        assertThat(signed.refusals(
                        new ExtendClock(new ClockId("REFERRAL_ORDINARY-1"), Span.days(5), "PARTIES", "agreed")))
                .contains("case.clock.extended-in-referral");

        Play extended = signed.does(refer(new ExtendReferral(BOTH, 10)));
        assertThat(due(extended, "REFERRAL_ORDINARY")).isEqualTo("2026-03-27");
        assertThat(extended.days(30).refusals(refer(new ExtendReferral(BOTH, 10))))
                .containsExactly("clock.extend.overdue");
        assertThat(extended.does(refer(
                                new ReturnToCourt(Set.of(ReturnedPaper.REPORT), Optional.of(NotMediated.UNREACHABLE))))
                        .running())
                .isEmpty();
    }

    @Test
    void the_platform_wants_an_answer_in_three_working_days() {
        Play received = Play.dispute()
                .does(refer(new ReceiveReferral(
                        R1, COURT, "1", ReferralKind.SUMMARY, ReferralChannel.PLATFORM, BOTH, Optional.empty())));
        assertThat(received.running()).containsExactly("REFERRAL_CONFIRM-1");
        assertThat(received.does(refer(new SignForPapers(TODAY, Set.of(CourtPaper.LETTER))))
                        .running())
                .containsExactly("REFERRAL_ONLINE_SUMMARY-1");
        assertThat(received.does(refer(new DeclineReferral(DeclineReason.OUT_OF_SCOPE, Play.text())))
                        .running())
                .isEmpty();
    }

    @Test
    void what_a_court_referred_is_not_declined_and_outlives_a_withdrawal() {
        Play signed = signed(ReferralKind.BEFORE_FILING);
        assertThat(signed.refusals(new DeclineCase(DeclineGround.OTHER, Play.LAW, Play.text())))
                .contains("case.proceeding-open");
        assertThat(signed.does(new WithdrawCase(Set.of(Play.WANG), Play.text())).running())
                .containsExactlyElementsOf(signed.running());
    }

    @Test
    void the_agreement_of_the_mediation_is_inherited_along_the_chain_and_its_session_is_not() {
        Play agreed = ProceedingMoves.agreed(signed(ReferralKind.BEFORE_FILING).acceptedBy(CountyDesk.HALL_A))
                .does(refer(new CarryReferral(M1)))
                .does(new AddMaterial(Optional.empty(), FreeText.of("照片三张")))
                .does(new ConductAgency(A1, new BeginAgency(A1, Play.WANG, Optional.of(M1), Optional.empty())));

        assertThat(agreed.file().proceedings().chainOf(A1, CountyDesk.ZONE)).containsExactly(A1, M1, R1);
        Inheritance inherited = Inheritance.of(agreed.file(), A1, CountyDesk.ZONE);
        assertThat(inherited.from()).containsExactly(M1, R1);
        assertThat(inherited.parties()).isEqualTo(BOTH);
        assertThat(inherited.agreement()).isPresent();
        assertThat(inherited.effectiveAt())
                .isEqualTo(
                        agreed.file().proceedings().mediation(M1).orElseThrow().effectiveAt());
        assertThat(inherited.papers()).containsExactly(CourtPaper.COMPLAINT);
        assertThat(inherited.evidence()).extracting(FreeText::reveal).containsExactly("照片三张");
        assertThat(inherited.place()).isEqualTo(agreed.file().intake().place());
    }

    @Test
    void the_first_proceeding_takes_over_what_the_case_has() {
        Inheritance inherited = Inheritance.of(Play.dispute().file(), M1, CountyDesk.ZONE);
        assertThat(inherited.from()).isEmpty();
        assertThat(inherited.parties()).contains(Play.WANG, Play.LI);
        assertThat(inherited.agreement()).isEmpty();
    }

    @Test
    void each_step_says_why_it_cannot_be_entered() {
        Play registered = Play.dispute();
        assertThat(against(ChainStep.MEDIATION, registered)).containsExactly("case.stage");
        assertThat(against(ChainStep.CONFIRMATION, registered)).containsExactly("case.confirm.no-agreement");
        assertThat(against(ChainStep.REFERRAL, registered)).isEmpty();
        assertThat(against(ChainStep.AGENCY, registered)).isEmpty();
        assertThat(against(ChainStep.OUTSIDE, registered)).isEmpty();
        Play closed = registered.closedBy(CountyDesk.HALL_A);
        assertThat(against(ChainStep.REFERRAL, closed)).containsExactly("case.ended");
        assertThat(against(ChainStep.AGENCY, closed)).isEmpty();
    }

    @Test
    void a_proceeding_goes_on_only_from_one_that_is_there_and_under_its_own_id() {
        ConductAgency wrong = new ConductAgency(
                A1, new BeginAgency(R1, Play.WANG, Optional.of(new ProceedingId("x")), Optional.empty()));
        assertThat(Play.dispute().refusals(wrong))
                .containsExactly("case.proceeding.other-id", "case.proceeding.unknown");
        assertThat(signed(ReferralKind.SUMMARY)
                        .refusals(new ConductAgency(
                                R1, new BeginAgency(R1, Play.WANG, Optional.empty(), Optional.empty()))))
                .containsExactly("case.proceeding.twice");
    }

    @Test
    void legal_aid_and_filing_run_on_their_own_days() {
        Play aid = Play.dispute()
                .does(help(new BeginAgency(A1, Play.WANG, Optional.empty(), Optional.empty())))
                .does(help(new ApplyForLegalAid(TODAY, Optional.empty())));
        assertThat(due(aid, "LEGAL_AID_REVIEW")).isEqualTo("2026-03-09");
        Play granted = aid.does(help(new DecideLegalAid(AidDecision.GRANTED, Optional.empty())));
        assertThat(granted.running()).containsExactly("LEGAL_AID_ASSIGN-1");
        Play refused = granted.does(help(new SubmitSuit(COURT, TODAY)))
                .does(help(new RecordFilingRefusal(TODAY, Play.text())));
        assertThat(refused.running()).containsExactly("LEGAL_AID_ASSIGN-1", "SUIT_APPEAL_RULING-1");
        assertThat(refused.does(help(new EndAgency(AgencyEnd.SUES_ALONE))).running())
                .isEmpty();
    }

    @Test
    void an_interruption_counts_the_time_to_apply_anew() {
        TellAbout tell = new TellAbout(
                O1,
                "LABOUR_ARBITRATION",
                Play.WANG,
                "县劳动仲裁院",
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 4, 1)),
                Set.of());
        Play told = Play.dispute().does(new ConductOutside(O1, tell));
        assertThat(due(told, "LABOUR_ARB_APPLY")).isEqualTo("2026-04-01");
        Play interrupted = told.does(
                new ConductOutside(O1, new InterruptTime(LocalDate.of(2026, 2, 10), InterruptionReason.CLAIMED)));
        assertThat(interrupted.running()).containsExactly("LABOUR_ARB_APPLY-2");
        assertThat(due(interrupted, "LABOUR_ARB_APPLY")).isEqualTo("2027-02-10");
    }

    @Test
    void the_days_of_the_disputed_act_run_beside_the_time_to_apply() {
        TellAbout tell = new TellAbout(
                O1,
                "RECONSIDERATION",
                Play.WANG,
                "县人民政府",
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 2)),
                Set.of(),
                new DisputedAct(Optional.of(LocalDate.of(2025, 3, 20)), Optional.of(LocalDate.of(2025, 3, 3)), false));
        Play told = Play.dispute().does(new ConductOutside(O1, tell));

        assertThat(told.running()).containsExactly("RECON_APPLY-1", "RECON_CAP_KNOWN-1", "RECON_CAP_OTHER-1");
        assertThat(due(told, "RECON_CAP_KNOWN")).isEqualTo("2026-03-20");
        assertThat(due(told, "RECON_CAP_OTHER")).isEqualTo("2030-03-03");
    }

    @Test
    void the_other_sides_way_to_court_is_not_shown_to_the_citizen() {
        Play other = Play.dispute()
                .does(help(new BeginAgency(A1, Play.LI, Optional.empty(), Optional.empty())))
                .does(help(new ApplyForLegalAid(TODAY, Optional.empty())));
        assertThat(CitizenSide.concerns(new ClockId("LEGAL_AID_REVIEW-1"), other.file()))
                .isFalse();
        Play own = Play.dispute()
                .does(help(new BeginAgency(A1, Play.WANG, Optional.empty(), Optional.empty())))
                .does(help(new ApplyForLegalAid(TODAY, Optional.empty())));
        assertThat(CitizenSide.concerns(new ClockId("LEGAL_AID_REVIEW-1"), own.file()))
                .isTrue();
    }

    private static List<String> against(ChainStep step, Play play) {
        return step.against(play.file(), play.by(CountyDesk.CENTRE).setting()).stream()
                .map(Reason::code)
                .toList();
    }

    private static Play signed(ReferralKind kind) {
        return Play.dispute()
                .does(refer(new ReceiveReferral(R1, COURT, "1", kind, ReferralChannel.PAPER, BOTH, Optional.empty())))
                .does(refer(new SignForPapers(TODAY, Set.of(CourtPaper.COMPLAINT))));
    }

    private static ConductReferral refer(ReferralCommand step) {
        return new ConductReferral(R1, step);
    }

    private static ConductAgency help(AgencyCommand step) {
        return new ConductAgency(A1, step);
    }

    private static String due(Play play, String limit) {
        return play.clock(limit)
                .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                .date()
                .toString();
    }
}
