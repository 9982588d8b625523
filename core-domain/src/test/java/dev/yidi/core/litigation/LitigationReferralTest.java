package dev.yidi.core.litigation;

import static dev.yidi.core.litigation.Desks.BOTH;
import static dev.yidi.core.litigation.Desks.M1;
import static dev.yidi.core.litigation.Desks.TODAY;
import static dev.yidi.core.litigation.Desks.WANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.FreeText;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PartyId;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RuleSet;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LitigationReferralTest {
    private static final Set<ReturnedPaper> REPORT_AND_AGREEMENT =
            Set.of(ReturnedPaper.REPORT, ReturnedPaper.AGREEMENT);
    private static final EndMediation TOO_FAR_APART =
            new EndMediation(MediationEnd.OTHER, Set.of(OtherWay.values()), List.of(FreeText.of("墙高两米")));

    @Test
    void the_court_names_at_least_two_parties_of_the_case_and_its_own_number_once() {
        ReceiveReferral strange = new ReceiveReferral(
                Desks.R1,
                Desks.COURT,
                "1",
                ReferralKind.ORDINARY,
                ReferralChannel.PAPER,
                Set.of(new PartyId("ghost")),
                Optional.empty());
        assertThat(new Desks().refuses(strange))
                .containsExactly("litigation.not-a-party", "litigation.referral.too-few-parties");
        assertThat(new Desks().refuses(Desks.signed())).containsExactly("litigation.referral.not-begun");
        assertThat(Desks.referred(ReferralKind.ORDINARY).refuses(Desks.received(ReferralKind.ORDINARY)))
                .containsExactly("litigation.referral.already-begun");
    }

    @Test
    void the_period_runs_from_the_day_of_the_signature_and_papers_are_named() {
        Desks received = new Desks().does(Desks.received(ReferralKind.BEFORE_FILING));
        assertThat(received.refuses(new SignForPapers(TODAY.plusDays(1), Set.of())))
                .containsExactly("litigation.in-the-future", "litigation.referral.papers-missing");
        received.does(new SignForPapers(TODAY.minusDays(3), Set.of(CourtPaper.COMPLAINT)));

        ReferralEvent signed = received.referralJournal().get(1);
        assertThat(LocalDate.ofInstant(signed.reachedAt(Milestone.COURT_PAPERS_SIGNED), Desks.ZONE))
                .isEqualTo(TODAY.minusDays(3));
        assertThat(received.refuses(new DeclineReferral(DeclineReason.UNSUITABLE, Desks.text())))
                .containsExactly("litigation.referral.wrong-stage");
    }

    @Test
    void what_is_not_taken_is_over_and_owes_nothing() {
        Desks declined = new Desks()
                .does(Desks.received(ReferralKind.SUMMARY))
                .does(new DeclineReferral(DeclineReason.OUT_OF_FIELD, Desks.text()));

        assertThat(declined.referral().isOpen()).isFalse();
        assertThat(declined.refuses(Desks.signed())).containsExactly("litigation.referral.wrong-stage");
    }

    @Test
    void a_mediation_of_the_same_parties_carries_it() {
        Desks signed = Desks.referred(ReferralKind.BEFORE_FILING);
        assertThat(signed.refuses(new CarryReferral(M1))).containsExactly("litigation.referral.mediation-unknown");
        signed.mediated().does(new CarryReferral(M1));

        assertThat(signed.referral().carrier()).contains(M1);
        assertThat(signed.refuses(new CarryReferral(M1)))
                .containsExactly("litigation.referral.carried-already", "litigation.referral.mediation-taken");
    }

    @Test
    void more_time_needs_every_party_and_after_filing_is_not_counted_in_the_trial() {
        Desks ordinary = Desks.referred(ReferralKind.ORDINARY);
        assertThat(ordinary.refuses(new ExtendReferral(Set.of(WANG), 5)))
                .containsExactly("litigation.referral.not-agreed-by-all");
        ordinary.does(new ExtendReferral(BOTH, 5)).does(new ExtendReferral(BOTH, 40));
        assertThat(ordinary.referral().notCountedInTrial()).isEqualTo(45);

        Desks before = Desks.referred(ReferralKind.BEFORE_FILING).does(new ExtendReferral(BOTH, 5));
        assertThat(before.referral().extendedDays()).isEqualTo(5);
        assertThat(before.referral().notCountedInTrial()).isZero();
    }

    @Test
    void an_agreement_goes_back_with_the_report_and_nothing_of_the_session() {
        Desks agreed = Desks.referred(ReferralKind.ORDINARY).agreed().does(new CarryReferral(M1));
        assertThat(agreed.refuses(new ReturnToCourt(Set.of(ReturnedPaper.COURT_PAPERS), Optional.empty())))
                .containsExactly("litigation.return.papers-missing");
        agreed.does(new ReturnToCourt(REPORT_AND_AGREEMENT, Optional.empty()));

        ReferralOutcome told = agreed.referral().outcome().orElseThrow();
        assertThat(told.agreed()).isTrue();
        assertThat(told.undisputedFacts()).isEmpty();
        assertThat(agreed.referral().isOpen()).isFalse();
    }

    @Test
    void before_filing_the_courts_own_papers_go_back_when_there_is_no_agreement() {
        Desks failed = Desks.referred(ReferralKind.BEFORE_FILING)
                .mediated(TOO_FAR_APART)
                .does(new CarryReferral(M1));
        assertThat(failed.refuses(new ReturnToCourt(Set.of(ReturnedPaper.REPORT), Optional.empty())))
                .containsExactly("litigation.return.papers-missing");
        failed.does(new ReturnToCourt(Set.of(ReturnedPaper.REPORT, ReturnedPaper.COURT_PAPERS), Optional.empty()));

        assertThat(failed.referral().outcome().orElseThrow().undisputedFacts())
                .extracting(FreeText::reveal)
                .containsExactly("墙高两米");
    }

    @Test
    void nothing_goes_back_while_the_mediation_goes_on_nor_without_a_reason_where_none_was_begun() {
        Desks open = Desks.referred(ReferralKind.SUMMARY).mediated().does(new CarryReferral(M1));
        assertThat(open.refuses(new ReturnToCourt(REPORT_AND_AGREEMENT, Optional.of(NotMediated.OTHER))))
                .containsExactly("litigation.return.mediation-open", "litigation.return.reason-unclear");

        Desks idle = Desks.referred(ReferralKind.SUMMARY);
        assertThat(idle.refuses(new ReturnToCourt(REPORT_AND_AGREEMENT, Optional.empty())))
                .containsExactly("litigation.return.reason-unclear");
        idle.does(new ReturnToCourt(Set.of(ReturnedPaper.REPORT), Optional.of(NotMediated.UNREACHABLE)));
        assertThat(idle.referral().outcome().orElseThrow().notMediated()).contains(NotMediated.UNREACHABLE);
    }

    @Test
    void what_follows_at_the_court_suits_the_kind_and_the_result() {
        Desks returned = Desks.referred(ReferralKind.ORDINARY)
                .does(new ReturnToCourt(Set.of(ReturnedPaper.REPORT), Optional.of(NotMediated.PARTY_REFUSES)));
        assertThat(returned.refuses(new RecordSequel(CourtSequel.FILED)))
                .containsExactly("litigation.sequel.other-kind");
        assertThat(returned.refuses(new RecordSequel(CourtSequel.COURT_PAPER)))
                .containsExactly("litigation.sequel.no-agreement");
        returned.does(new RecordSequel(CourtSequel.TRIAL_GOES_ON));
        assertThat(returned.refuses(new RecordSequel(CourtSequel.TRIAL_GOES_ON)))
                .containsExactly("litigation.sequel.already-recorded");
    }

    @ParameterizedTest
    @EnumSource(ReferralKind.class)
    void each_kind_has_terms_for_both_channels_with_limits_of_the_rule_set(ReferralKind kind) {
        for (ReferralChannel channel : ReferralChannel.values()) {
            ReferralTerms terms = ReferralTerms.of(kind, channel);
            assertThat(terms.limits())
                    .isNotEmpty()
                    .allSatisfy(limit ->
                            assertThat(RuleSet.national2022().limit(limit)).isPresent());
            assertThat(terms.basis().article()).startsWith(channel == ReferralChannel.PAPER ? "27" : "24");
        }
    }

    @Test
    void every_faulty_line_of_the_terms_is_named() {
        assertThatThrownBy(() -> ReferralTerms.read(new StringReader("""
                        # note
                        ORDINARY PAPER REFERRAL_ORDINARY ; 某规定 art. 1
                        ORDINARY PAPER ; 某规定 art. 1
                        SOMETIMES PAPER X ; 某规定 art. 1
                        ORDINARY PAPER X
                        """)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::path)
                                .containsExactly("line 3", "line 4", "line 5"));
    }
}
