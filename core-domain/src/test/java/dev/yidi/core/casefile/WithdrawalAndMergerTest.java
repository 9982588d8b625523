package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.CourtPaper;
import dev.yidi.core.litigation.CourtSequel;
import dev.yidi.core.litigation.NotMediated;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.RecordSequel;
import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralKind;
import dev.yidi.core.litigation.ReturnToCourt;
import dev.yidi.core.litigation.ReturnedPaper;
import dev.yidi.core.litigation.SignForPapers;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.Ending;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.SuspendForFalseMediation;
import dev.yidi.core.mediation.TellOtherWays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The other ends of a case: withdrawn, or merged into another. */
class WithdrawalAndMergerTest {
    private static final ProceedingId A1 = new ProceedingId("a1");
    private static final ProceedingId K1 = new ProceedingId("k1");
    private static final CaseId OTHER = new CaseId("c2");

    @Test
    void the_only_applicant_withdraws() {
        Play withdrawn = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(Actor.citizen())
                .does(new WithdrawCase(Set.of(Play.WANG), Play.text()));

        assertThat(withdrawn.file().state()).isEqualTo(new CaseState.Withdrawn(Play.START));
        assertThat(withdrawn.running()).isEmpty();
    }

    @Test
    void several_applicants_withdraw_together_or_through_a_representative() {
        List<Party> several = List.of(
                Registration.party(Play.WANG, PartyRole.APPLICANT),
                Registration.party(Play.LI, PartyRole.APPLICANT),
                Registration.party(new PartyId("zhou"), PartyRole.REPRESENTATIVE));
        Play play = Play.begin(Registration.petition().with(several));

        assertThat(play.refusals(new WithdrawCase(Set.of(Play.WANG), Play.text())))
                .containsExactly("case.withdraw.not-all-applicants");
        assertThat(play.refusals(new WithdrawCase(Set.of(Play.WANG, Play.LI), Play.text())))
                .isEmpty();
        assertThat(play.refusals(new WithdrawCase(Set.of(new PartyId("zhou")), Play.text())))
                .isEmpty();
        assertThat(play.refusals(new WithdrawCase(Set.of(new PartyId("ghost")), Play.text())))
                .containsExactly("case.party.unknown", "case.withdraw.not-all-applicants");
    }

    @Test
    void an_officer_records_a_withdrawal_as_proxy_or_where_they_steer_the_case() {
        WithdrawCase withdrawal = new WithdrawCase(Set.of(Play.WANG), Play.text());
        Play held = Play.petition().acceptedBy(CountyDesk.HOUSING);
        Actor stranger = Actor.officer(Play.QIN, CountyDesk.POLICE);

        assertThat(held.refusals(withdrawal)).isEmpty();
        assertThat(held.by(stranger).refusals(withdrawal)).containsExactly("case.actor.not-citizen");
        assertThat(held.by(stranger.onBehalfOf(Play.WANG)).refusals(withdrawal)).containsExactly("mandate.none");
        assertThat(held.does(MandateTest.given(Play.QIN, MandateScope.WITHDRAW))
                        .by(stranger.onBehalfOf(Play.WANG))
                        .refusals(withdrawal))
                .isEmpty();
    }

    @Test
    void what_is_the_citizens_own_ends_with_the_matter() {
        Play open = Play.dispute()
                .acceptedBy(CountyDesk.HALL_A)
                .does(ProceedingMoves.proposal())
                .does(new ConductAgency(A1, new BeginAgency(A1, Play.WANG, Optional.empty(), Optional.empty())))
                .does(new ConductConsultation(
                        K1, new AskForConsultation(K1, ConsultationKind.LEGAL, Play.WANG, false)));
        Play withdrawn = open.by(Actor.citizen()).does(new WithdrawCase(Set.of(Play.WANG), Play.text()));

        assertThat(withdrawn.file().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(withdrawn.file().proceedings().hasOpen()).isFalse();
        assertThat(withdrawn.file().proceedings().mediations().get(0).ending().map(Ending::end))
                .contains(MediationEnd.WITHDRAWN);
        assertThat(withdrawn.running()).isEmpty();
        assertThat(withdrawn
                        .by(CountyDesk.HALL_A)
                        .refusals(new ConductMediation(
                                new ProceedingId("m1"), new TellOtherWays(Set.of(OtherWay.values())))))
                .isEmpty();
    }

    @Test
    void what_is_owed_to_a_court_stays_and_is_still_returned() {
        ProceedingId r1 = new ProceedingId("r1");
        Court court = new Court("甲县人民法院", CourtLevel.BASIC);
        Play signed = Play.dispute()
                .acceptedBy(CountyDesk.HALL_A)
                .does(new ConductReferral(
                        r1,
                        new ReceiveReferral(
                                r1,
                                court,
                                "1",
                                ReferralKind.BEFORE_FILING,
                                ReferralChannel.PAPER,
                                Set.of(Play.WANG, Play.LI),
                                Optional.empty())))
                .does(new ConductReferral(
                        r1, new SignForPapers(LocalDate.of(2026, 3, 2), Set.of(CourtPaper.COMPLAINT))));
        List<String> owed = signed.file().clocks().running().stream()
                .filter(clock -> signed.file().clocks().ownerOf(clock.id()).equals(Optional.of(r1)))
                .map(clock -> clock.id().value())
                .toList();
        Play withdrawn = signed.by(Actor.citizen())
                .does(new WithdrawCase(Set.of(Play.WANG), Play.text()))
                .by(CountyDesk.HALL_A);

        assertThat(owed).isNotEmpty();
        assertThat(withdrawn.running()).containsExactlyElementsOf(owed);
        Play returned = withdrawn.does(new ConductReferral(
                r1, new ReturnToCourt(Set.of(ReturnedPaper.values()), Optional.of(NotMediated.PARTY_REFUSES))));
        assertThat(returned.file().proceedings().hasOpen()).isFalse();
        assertThat(returned.running()).isEmpty();
        assertThat(returned.refusals(new ConductReferral(r1, new RecordSequel(CourtSequel.TRIAL_GOES_ON))))
                .contains("case.ended");
    }

    @Test
    void a_suspicion_is_not_withdrawn_from_nor_what_somebody_else_asked_for() {
        ProceedingId m1 = new ProceedingId("m1");
        WithdrawCase withdrawal = new WithdrawCase(Set.of(Play.WANG), Play.text());
        Play open = Play.dispute().acceptedBy(CountyDesk.HALL_A);
        Play suspected = open.does(ProceedingMoves.proposal())
                .does(new ConductMediation(m1, new ConsentToMediation(Play.WANG)))
                .does(new ConductMediation(m1, new ConsentToMediation(Play.LI)))
                .does(new ConductMediation(m1, new SuspendForFalseMediation(CountyDesk.POLICE, Play.text())));
        Play other = open.does(
                new ConductConsultation(K1, new AskForConsultation(K1, ConsultationKind.LEGAL, Play.LI, false)));

        assertThat(suspected.refusals(withdrawal)).containsExactly("case.proceeding-open");
        assertThat(other.refusals(withdrawal)).containsExactly("case.proceeding-open");
    }

    @Test
    void a_respondent_does_not_withdraw_the_matter() {
        assertThat(Play.dispute().refusals(new WithdrawCase(Set.of(Play.LI), Play.text())))
                .containsExactly("case.withdraw.not-all-applicants");
    }

    @Test
    void what_has_a_result_is_not_withdrawn() {
        assertThat(Play.petition()
                        .concludedBy(CountyDesk.HOUSING)
                        .refusals(new WithdrawCase(Set.of(Play.WANG), Play.text())))
                .containsExactly("case.stage");
    }

    @Test
    void both_sides_of_a_merger_know_each_other() {
        Play main = Play.petition().does(new AbsorbCase(OTHER));
        Play merged = Play.petition().does(new MergeIntoCase(OTHER));

        assertThat(main.file().links())
                .isEqualTo(new Links(Optional.empty(), Set.of(OTHER), Set.of(), Set.of(), Map.of()));
        assertThat(main.file().stage()).isEqualTo(Stage.CLASSIFIED);
        assertThat(merged.file().links().mergedInto()).contains(OTHER);
        assertThat(merged.file().state()).isEqualTo(new CaseState.Merged(Play.START, OTHER));
        assertThat(merged.running()).isEmpty();
    }

    @Test
    void a_case_merges_neither_with_itself_nor_twice_nor_in_a_circle() {
        Play play = Play.petition();
        Play main = play.does(new AbsorbCase(OTHER));

        assertThat(play.refusals(new AbsorbCase(play.file().id()))).containsExactly("case.merge.same-case");
        assertThat(play.refusals(new MergeIntoCase(play.file().id()))).containsExactly("case.merge.same-case");
        assertThat(main.refusals(new AbsorbCase(OTHER))).containsExactly("case.merge.before");
        assertThat(main.refusals(new MergeIntoCase(OTHER))).containsExactly("case.merge.before");
        assertThat(play.does(new MergeIntoCase(OTHER)).refusals(new AbsorbCase(OTHER)))
                .containsExactly("case.ended");
    }

    @Test
    void merging_is_for_who_steers_the_case() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).by(CountyDesk.POLICE);

        assertThat(play.refusals(new AbsorbCase(OTHER))).containsExactly("case.actor.not-holder");
        assertThat(play.refusals(new MergeIntoCase(OTHER))).containsExactly("case.actor.not-holder");
        assertThat(play.by(CountyDesk.CENTRE).refusals(new MergeIntoCase(OTHER)))
                .isEmpty();
    }
}
