package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.ApplyForEnforcement;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.EnforcementResult;
import dev.yidi.core.court.RecordCourtAcceptance;
import dev.yidi.core.court.RecordEnforcementAcceptance;
import dev.yidi.core.court.RecordEnforcementRefusal;
import dev.yidi.core.court.RecordEnforcementResult;
import dev.yidi.core.court.RecordRuling;
import dev.yidi.core.court.Ruling;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.RecordDocketing;
import dev.yidi.core.litigation.SubmitSuit;
import dev.yidi.core.mediation.AgreeToExtension;
import dev.yidi.core.mediation.BreachKind;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.mediation.RecordBreach;
import dev.yidi.core.mediation.SuitEffects;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where several proceedings of a case meet: whose clock ends by which act, whose consent extends it, what a suit ends. */
class SeveralProceedingsTest {
    private static final ProceedingId A = new ProceedingId("a1");
    private static final ClockId PERIOD = new ClockId("PM_MEDIATE-1");
    private static final Play ACCEPTED = Play.dispute().acceptedBy(CountyDesk.HALL_A);

    @Test
    void each_enforcement_has_clocks_of_its_own() {
        Play two = applied(applied(confirmed(), "first").days(2), "second");
        assertThat(two.running()).contains("ENFORCE_ACCEPT-1", "ENFORCE_ACCEPT-2");

        Play second = two.days(1).does(court(new RecordEnforcementAcceptance(2, ProceedingMoves.COURT, "执2")));
        assertThat(second.running())
                .contains("ENFORCE_ACCEPT-1", "ENFORCE_COMPLETE-1")
                .doesNotContain("ENFORCE_ACCEPT-2");

        Play first = second.days(1).does(court(new RecordEnforcementAcceptance(1, ProceedingMoves.COURT, "执1")));
        assertThat(first.running())
                .contains("ENFORCE_COMPLETE-1", "ENFORCE_COMPLETE-2")
                .doesNotContain("ENFORCE_ACCEPT-1");

        Play ended = first.days(1).does(court(new RecordEnforcementResult(1, EnforcementResult.FULFILLED)));
        assertThat(ended.running()).contains("ENFORCE_COMPLETE-1").doesNotContain("ENFORCE_COMPLETE-2");
        assertThat(CaseFile.from(ended.journal())).isEqualTo(ended.file());
    }

    @Test
    void two_enforcements_of_one_instant_end_one_clock_each() {
        Play two = applied(applied(confirmed(), "first"), "second");
        Play refused = two.does(court(new RecordEnforcementRefusal(1, Play.text())));
        assertThat(refused.running()).contains("ENFORCE_ACCEPT-2").doesNotContain("ENFORCE_ACCEPT-1");
        Play both = refused.does(court(new RecordEnforcementAcceptance(2, ProceedingMoves.COURT, "执2")));
        assertThat(both.running()).contains("ENFORCE_COMPLETE-1").doesNotContain("ENFORCE_ACCEPT-2");
    }

    @Test
    void what_the_parties_grant_is_granted_in_the_mediation_with_the_consent_of_every_one() {
        Play open = MediationPlays.opened(
                ACCEPTED.does(MediationPlays.step(MediationPlays.proposal(MediationTerms.peoples()))));
        ExtendClock bare = new ExtendClock(PERIOD, Span.days(5), "PARTIES", "agreed");
        assertThat(open.refusals(bare)).containsExactly("case.clock.extended-by-parties");
        assertThat(open.refusals(longer(Set.of(Play.WANG)))).containsExactly("mediation.extension.not-agreed-by-all");
        Play agreed = open.does(longer(Set.of(Play.WANG, Play.LI)));
        assertThat(agreed.clock("PM_MEDIATE").budget()).isEqualTo(Span.days(35));
        assertThat(CaseAct.openTo(open.file(), open.setting(), operation -> true))
                .doesNotContain(CaseAct.EXTEND);
    }

    @Test
    void a_suit_ends_a_mediation_where_the_law_says_so_once_the_court_has_filed_it() {
        MediationTerms traffic = MediationTermsTable.published().get("traffic");
        Play sued = suing(MediationPlays.opened(ACCEPTED.does(MediationPlays.step(MediationPlays.proposal(traffic)))));
        assertThat(mediation(sued).stage().isOver()).isFalse();

        Play filed = sued.does(agency(new RecordDocketing("民初1")));
        assertThat(mediation(filed).ending().orElseThrow().end()).isEqualTo(MediationEnd.SUED);
        assertThat(filed.file().papers().all()).extracting(Paper::kind).contains(DocumentKind.MEDIATION_TERMINATION);
        assertThat(filed.running()).noneMatch(clock -> clock.startsWith("MEDIATE_TRAFFIC"));
        assertThat(new PaperWriter(filed.journal(), CountyDesk.profile())
                        .text(filed.file()
                                .papers()
                                .all()
                                .get(filed.file().papers().all().size() - 1)
                                .id()))
                .hasValueSatisfying(text -> assertThat(text).contains("一方已经起诉"));
    }

    @Test
    void where_the_law_leaves_it_to_the_parties_they_may_talk_on() {
        Play filed = suing(MediationPlays.opened(
                        ACCEPTED.does(MediationPlays.step(MediationPlays.proposal(MediationTerms.peoples())))))
                .does(agency(new RecordDocketing("民初1")));
        assertThat(mediation(filed).stage().isOver()).isFalse();
        assertThat(SuitEffects.published().endOf(MediationType.TRAFFIC).orElseThrow())
                .hasToString("道路交通安全法实施条例(2004) art. 96");
        assertThat(SuitEffects.published().endOf(MediationType.PEOPLES)).isEmpty();
    }

    @Test
    void a_table_of_effects_names_every_faulty_line() {
        assertThatThrownBy(() -> SuitEffects.read(new StringReader("end NOTHING x art. 1\nstop TRAFFIC x art. 1\n")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults()).hasSize(2));
    }

    private static Play confirmed() {
        Play agreed = MediationPlays.effective(ACCEPTED, MediationTerms.peoples());
        CaseFile file = agreed.file();
        return agreed.does(court(ProceedingMoves.apply(file, mediation(agreed), 1)))
                .does(court(new RecordCourtAcceptance(ProceedingMoves.COURT)))
                .does(court(new RecordRuling(Ruling.CONFIRMED, Set.of())))
                .days(100)
                .does(MediationPlays.step(breach("first")))
                .does(MediationPlays.step(breach("second")));
    }

    private static RecordBreach breach(String obligation) {
        return new RecordBreach(obligation, BreachKind.NOT_PERFORMED, LocalDate.of(2026, 6, 9), Play.text());
    }

    private static Play applied(Play play, String obligation) {
        return play.does(court(new ApplyForEnforcement(Play.WANG, Play.LI, Set.of(obligation))));
    }

    private static ConductConfirmation court(ConfirmationCommand command) {
        return new ConductConfirmation(ProceedingMoves.J, command);
    }

    private static ConductMediation longer(Set<PartyId> agreedBy) {
        return MediationPlays.step(new AgreeToExtension(new LimitId("PM_MEDIATE"), Span.days(5), agreedBy));
    }

    private static Play suing(Play play) {
        return play.does(agency(new BeginAgency(A, Play.WANG, Optional.empty(), Optional.empty())))
                .does(agency(new SubmitSuit(ProceedingMoves.COURT, LocalDate.of(2026, 3, 2))));
    }

    private static ConductAgency agency(AgencyCommand command) {
        return new ConductAgency(A, command);
    }

    private static Mediation mediation(Play play) {
        return play.file().proceedings().mediation(MediationPlays.M1).orElseThrow();
    }
}
