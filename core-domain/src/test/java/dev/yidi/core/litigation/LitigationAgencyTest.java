package dev.yidi.core.litigation;

import static dev.yidi.core.litigation.Desks.TODAY;
import static dev.yidi.core.litigation.Desks.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.Reason;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.mediation.RefuseMediation;
import dev.yidi.core.time.Milestone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LitigationAgencyTest {
    private static final PersonName LAWYER = PersonName.of("郑律师");
    private static final ApplyForLegalAid APPLY = new ApplyForLegalAid(TODAY, Optional.of(AidExemption.MIGRANT_WORKER));
    private static final DecideLegalAid GRANT = new DecideLegalAid(AidDecision.GRANTED, Optional.empty());
    private static final AssignLawyer ASSIGN = lawyer("l1", LawyerSource.LEGAL_AID);

    @Test
    void that_mediation_was_skipped_is_recorded_even_where_nobody_says_why() {
        LitigationAgency silent = Desks.helping().agency();
        assertThat(silent.mediation()).isEqualTo(MediationTried.SKIPPED);
        assertThat(silent.skipped()).contains(new MediationSkipped(SkipReason.NOT_STATED, Optional.empty()));

        MediationSkipped why = new MediationSkipped(SkipReason.TIME_RUNS_OUT, Optional.of(Desks.text()));
        assertThat(Desks.helping().does(new ExplainSkip(why)).agency().skipped())
                .contains(why);
    }

    @Test
    void how_mediation_stood_is_what_the_case_knows() {
        assertThat(new Desks().mediated().does(Desks.helped()).agency().mediation())
                .isEqualTo(MediationTried.UNDER_WAY);
        assertThat(new Desks()
                        .mediated(new RefuseMediation(WANG, Optional.empty()))
                        .does(Desks.helped())
                        .agency()
                        .mediation())
                .isEqualTo(MediationTried.FAILED);
        LitigationAgency agreed = new Desks().agreed().does(Desks.helped()).agency();
        assertThat(agreed.mediation()).isEqualTo(MediationTried.AGREED);
        assertThat(agreed.skipped()).isEmpty();
    }

    @Test
    void only_a_party_is_helped_and_only_once_at_a_time() {
        assertThat(new Desks()
                        .refuses(new BeginAgency(Desks.A1, new PartyId("ghost"), Optional.empty(), Optional.empty())))
                .containsExactly("litigation.not-a-party");
        Dossier helped = Desks.helping().dossier();
        assertThat(Desks.helped().open(helped).reasons())
                .extracting(Reason::code)
                .containsExactly("litigation.agency.helped-already");
    }

    @Test
    void the_institution_asks_once_for_papers_and_what_is_not_brought_is_withdrawn() {
        DecideLegalAid withdrawn = new DecideLegalAid(AidDecision.DEEMED_WITHDRAWN, Optional.empty());
        AskForAidPapers ask = new AskForAidPapers(List.of(Desks.text()));
        Desks applied = Desks.helping().does(APPLY);
        assertThat(applied.refuses(withdrawn)).containsExactly("litigation.aid.papers-not-asked");
        assertThat(applied.refuses(APPLY)).containsExactly("litigation.aid.already-applied");
        applied.does(ask);
        assertThat(applied.refuses(ask)).containsExactly("litigation.aid.papers-asked-before");
        applied.does(withdrawn);
        assertThat(applied.agency().aid().orElseThrow().status()).isEqualTo(AidStatus.WITHDRAWN);
        assertThat(applied.refuses(new ApplyForLegalAid(TODAY, Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_refusal_gives_reasons_and_can_be_objected_to_once() {
        ObjectToAidDecision object = new ObjectToAidDecision(TODAY, Desks.text());
        Desks applied = Desks.helping().does(APPLY);
        assertThat(applied.basis(new DecideLegalAid(AidDecision.REFUSED, Optional.empty())))
                .containsExactly(new Citation("法律援助法(2021)", "43 ¶1"));
        assertThat(applied.refuses(object)).containsExactly("litigation.aid.nothing-to-object-to");

        applied.does(new DecideLegalAid(AidDecision.REFUSED, Optional.of(Desks.text())))
                .does(object);
        assertThat(applied.agency().isOpen()).isTrue();
        applied.does(new DecideAidObjection(false));
        assertThat(applied.refuses(object)).containsExactly("litigation.aid.objected-before");
    }

    @Test
    void an_objection_that_is_upheld_grants_the_aid_and_owes_a_lawyer() {
        Desks corrected = Desks.helping()
                .does(APPLY)
                .does(GRANT)
                .does(new EndLegalAid(Desks.text()))
                .does(new ObjectToAidDecision(TODAY, Desks.text()))
                .does(new DecideAidObjection(true));

        assertThat(corrected.agency().aid().orElseThrow().status()).isEqualTo(AidStatus.GRANTED);
        assertThat(corrected.agency().lawyerOwed()).isTrue();
        assertThat(corrected
                        .agencyJournal()
                        .get(corrected.agencyJournal().size() - 1)
                        .milestones())
                .contains(Milestone.LEGAL_AID_GRANTED);
    }

    @Test
    void a_lawyer_comes_by_legal_aid_only_where_it_was_granted_and_declines_with_reason() {
        Desks helping = Desks.helping();
        assertThat(helping.refuses(ASSIGN)).containsExactly("litigation.lawyer.no-aid");
        helping.does(APPLY).does(GRANT).does(ASSIGN);
        assertThat(helping.refuses(lawyer("l1", LawyerSource.RETAINED)))
                .containsExactly("litigation.lawyer.acts-already", "litigation.lawyer.named-twice");
        assertThat(helping.refuses(new RecordLawyerAnswer("l1", false, Optional.empty())))
                .containsExactly("litigation.lawyer.reason-missing");
        helping.does(new RecordLawyerAnswer("l1", false, Optional.of(Desks.text())));
        assertThat(helping.agency().lawyerOwed()).isTrue();

        helping.does(lawyer("l2", LawyerSource.LEGAL_AID)).does(new RecordLawyerAnswer("l2", true, Optional.empty()));
        assertThat(helping.refuses(new RecordLawyerAnswer("l2", true, Optional.empty())))
                .containsExactly("litigation.lawyer.not-asked");
        helping.does(new ReplaceLawyer("l2", Desks.text()));
        assertThat(helping.agency().lawyers())
                .extracting(Engagement::status)
                .containsExactly(EngagementStatus.DECLINED, EngagementStatus.REPLACED);
    }

    @Test
    void the_filing_is_followed_to_its_outcome() {
        Desks filed = Desks.helping().does(new SubmitSuit(Desks.COURT, TODAY)).does(new RecordDocketing("（2026）甲民初1号"));
        assertThat(filed.agency().isOpen()).isFalse();
        filed.does(new RecordSuitOutcome(SuitOutcome.PARTLY_FOR_PARTY, Optional.empty()));
        assertThat(filed.agency().stage()).isEqualTo(AgencyStage.DECIDED);
        assertThat(filed.refuses(new RecordSuitOutcome(SuitOutcome.DISMISSED, Optional.empty())))
                .containsExactly("litigation.agency.wrong-stage");
    }

    @Test
    void a_suit_the_court_did_not_take_can_be_appealed_and_handed_in_elsewhere() {
        Desks refused = Desks.helping()
                .does(new SubmitSuit(Desks.COURT, TODAY))
                .does(new RecordFilingRefusal(TODAY, Desks.text()));
        assertThat(refused.agency().isOpen()).isTrue();
        refused.does(new AppealFilingRefusal());
        assertThat(refused.refuses(new AppealFilingRefusal())).containsExactly("litigation.suit.appealed-before");
        assertThat(refused.does(new RecordDocketing("2")).agency().stage()).isEqualTo(AgencyStage.DOCKETED);

        Desks elsewhere = Desks.helping()
                .does(new SubmitSuit(Desks.COURT, TODAY))
                .does(new RecordFilingRefusal(TODAY, Desks.text()))
                .does(new SubmitSuit(new Court("乙县人民法院", CourtLevel.BASIC), TODAY));
        assertThat(elsewhere.agency().filings()).hasSize(2);
    }

    @Test
    void the_party_ends_the_help_at_any_time_and_then_nothing_goes_on() {
        Desks ended = Desks.helping().does(APPLY).does(new EndAgency(AgencyEnd.SUES_ALONE));

        assertThat(ended.agency().isOpen()).isFalse();
        assertThat(ended.refuses(GRANT)).containsExactly("litigation.agency.wrong-stage");
        assertThat(ended.refuses(new SubmitSuit(Desks.COURT, TODAY.plusDays(1))))
                .containsExactly("litigation.agency.wrong-stage", "litigation.in-the-future");
    }

    private static AssignLawyer lawyer(String engagement, LawyerSource source) {
        return new AssignLawyer(engagement, LAWYER, "甲县法律援助中心", source);
    }
}
