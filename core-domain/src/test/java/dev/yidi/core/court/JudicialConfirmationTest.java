package dev.yidi.core.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.YidiException;
import dev.yidi.core.time.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudicialConfirmationTest {
    @Test
    void an_eligible_application_begins_and_an_ineligible_one_names_every_reason() {
        List<ConfirmationEvent> events = Docket.application().open(Docket.START).orElseThrow();
        assertThat(events)
                .singleElement()
                .satisfies(e -> assertThat(e.milestones()).containsExactly(Milestone.CONFIRMATION_APPLIED));

        ApplyForConfirmation late = new ApplyForConfirmation(
                new ProceedingId("c1"), Requests.by(Requests.WANG), Requests.LAST_DAY.minusDays(1));
        assertThat(late.open(Docket.START).reasons())
                .extracting(Reason::code)
                .containsExactly("court.confirmation.not-joint", "court.confirmation.expired");
    }

    @Test
    void a_second_application_is_refused_and_every_other_command_needs_a_first() {
        assertThat(Docket.applied().refuses(Docket.application())).containsExactly("court.already-begun");
        assertThat(new WithdrawConfirmation(Requests.LI).open(Docket.START).reasons())
                .extracting(Reason::code)
                .containsExactly("court.not-begun");
    }

    @Test
    void of_several_courts_applied_to_the_first_to_docket_has_it() {
        Docket docket = Docket.applied();
        assertThat(docket.refuses(new RecordCourtAcceptance(Requests.MIDDLE)))
                .containsExactly("court.accept.not-applied-to");

        assertThat(docket.does(new RecordCourtAcceptance(Requests.DOMICILE))
                        .get(0)
                        .milestones())
                .containsExactly(Milestone.COURT_ACCEPTED);
        assertThat(docket.confirmation().court()).contains(Requests.DOMICILE);
        assertThat(docket.refuses(new RecordCourtAcceptance(Requests.SEAT))).containsExactly("court.wrong-stage");
    }

    @Test
    void a_court_that_does_not_accept_says_why_and_on_a_ground_of_acceptance() {
        Docket docket = Docket.applied();
        assertThat(docket.refuses(new RecordCourtRefusal(Set.of()))).containsExactly("court.refusal.grounds-missing");
        assertThat(docket.refuses(new RecordCourtRefusal(Set.of(ConfirmationGround.UNCLEAR))))
                .containsExactly("court.refusal.not-a-ground-of-acceptance");

        List<ConfirmationEvent> events = docket.does(new RecordCourtRefusal(Set.of(ConfirmationGround.WRONG_COURT)));

        assertThat(events.get(0).milestones()).containsExactly(Milestone.COURT_RULED);
        assertThat(docket.confirmation().grounds()).containsExactly(ConfirmationGround.WRONG_COURT);
        assertThat(docket.stage().isWithoutConfirmation()).isTrue();
    }

    @Test
    void a_rejection_has_grounds_also_late_ones_of_acceptance_and_a_confirmation_has_none() {
        Docket docket = Docket.at(ConfirmationStage.ACCEPTED);
        assertThat(docket.refuses(new RecordRuling(Ruling.REJECTED, Set.of())))
                .containsExactly("court.ruling.grounds-missing");
        assertThat(docket.refuses(new RecordRuling(Ruling.CONFIRMED, Set.of(ConfirmationGround.UNCLEAR))))
                .containsExactly("court.ruling.grounds-unexpected");

        assertThat(docket.does(new RecordRuling(Ruling.REJECTED, Set.of(ConfirmationGround.FAMILY_STATUS)))
                        .get(0)
                        .milestones())
                .containsExactly(Milestone.COURT_RULED);
        assertThat(docket.stage()).isEqualTo(ConfirmationStage.REJECTED);
    }

    @Test
    void a_party_withdraws_before_the_ruling_and_not_after() {
        assertThat(Docket.at(ConfirmationStage.ACCEPTED).refuses(new WithdrawConfirmation(Requests.LI)))
                .isEmpty();
        assertThat(Docket.at(ConfirmationStage.CONFIRMED).refuses(new WithdrawConfirmation(Requests.STRANGER)))
                .containsExactly("court.wrong-stage", "court.not-a-party");
    }

    @Test
    void enforcement_needs_a_confirmation_and_a_breach_between_two_parties() {
        assertThat(Docket.at(ConfirmationStage.REJECTED).refuses(enforce(Set.of("first"))))
                .containsExactly("court.wrong-stage");
        assertThat(Docket.at(ConfirmationStage.CONFIRMED).refuses(enforce(Set.of())))
                .containsExactly("court.enforcement.no-breach");
        assertThat(Docket.at(ConfirmationStage.CONFIRMED)
                        .refuses(new ApplyForEnforcement(Requests.STRANGER, Requests.STRANGER, Set.of("first"))))
                .containsExactly("court.not-a-party", "court.enforcement.against-oneself");

        Docket docket = Docket.at(ConfirmationStage.CONFIRMED).then(enforce(Set.of("first")));
        assertThat(docket.confirmation().enforcements())
                .extracting(EnforcementCase::application)
                .containsExactly(new Enforcement(Requests.WANG, Requests.LI, Set.of("first")));
    }

    @Test
    void an_enforcement_is_followed_from_its_application_to_its_end() {
        RecordEnforcementAcceptance accept = new RecordEnforcementAcceptance(1, Requests.SEAT, "（2026）乙执1号");
        RecordEnforcementResult fulfilled = new RecordEnforcementResult(1, EnforcementResult.FULFILLED);
        Docket docket = Docket.at(ConfirmationStage.CONFIRMED);
        assertThat(docket.refuses(accept)).containsExactly("court.enforcement.wrong-stage");
        docket.then(enforce(Set.of("first")));
        assertThat(docket.refuses(enforce(Set.of("first", "second")))).containsExactly("court.enforcement.pending");
        assertThat(docket.refuses(fulfilled)).containsExactly("court.enforcement.wrong-stage");

        docket.then(enforce(Set.of("second"))).then(accept).then(new RecordEnforcementRefusal(2, FreeText.of("不明确")));
        assertThat(docket.refuses(accept)).containsExactly("court.enforcement.wrong-stage");
        docket.then(fulfilled);
        assertThat(docket.confirmation().enforcements())
                .extracting(EnforcementCase::stage)
                .containsExactly(EnforcementStage.ENDED, EnforcementStage.REFUSED);
        assertThat(docket.then(enforce(Set.of("first"))).confirmation().enforcements())
                .hasSize(3);
    }

    @Test
    void without_confirmation_the_parties_change_the_agreement_make_a_new_one_or_sue() {
        Docket docket = Docket.at(ConfirmationStage.REJECTED);
        assertThat(docket.refuses(new ChooseExit(ConfirmationExit.NEW_AGREEMENT, Set.of(Requests.WANG))))
                .containsExactly("court.exit.not-joint");
        assertThat(docket.refuses(new ChooseExit(ConfirmationExit.SUIT, Set.of())))
                .containsExactly("court.exit.nobody-chose");

        docket.then(new ChooseExit(ConfirmationExit.NEW_AGREEMENT, Requests.BOTH))
                .then(new ChooseExit(ConfirmationExit.SUIT, Set.of(Requests.WANG)));

        assertThat(docket.confirmation().exits())
                .containsExactly(ConfirmationExit.NEW_AGREEMENT, ConfirmationExit.SUIT);
        assertThat(docket.refuses(new ChooseExit(ConfirmationExit.SUIT, Set.of(Requests.LI))))
                .containsExactly("court.exit.already-chosen");
    }

    @Test
    void an_objection_in_time_can_undo_the_confirmation() {
        Docket docket = Docket.at(ConfirmationStage.CONFIRMED);
        assertThat(docket.refuses(new DecideRulingObjection(true))).containsExactly("court.objection.none-pending");

        assertThat(docket.does(Docket.objection(Requests.LAST_DAY)).get(0).milestones())
                .containsExactly(Milestone.RULING_OBJECTED);
        assertThat(docket.refuses(Docket.objection(Requests.LAST_DAY)))
                .containsExactly("court.objection.already-pending");

        docket.then(new DecideRulingObjection(false));
        assertThat(docket.stage()).isEqualTo(ConfirmationStage.CONFIRMED);
        docket.then(Docket.objection(Requests.LAST_DAY)).then(new DecideRulingObjection(true));
        assertThat(docket.stage()).isEqualTo(ConfirmationStage.REVOKED);
    }

    @Test
    void an_interested_person_objects_too_but_a_party_is_named() {
        Docket docket = Docket.at(ConfirmationStage.CONFIRMED);
        assertThat(docket.refuses(objection(RulingObjector.PARTY, Optional.empty())))
                .containsExactly("court.objection.objector-unclear");
        assertThat(docket.refuses(objection(RulingObjector.INTERESTED_PERSON, Optional.empty())))
                .containsExactly("court.objection.known-missing");
        assertThat(docket.refuses(
                        objection(RulingObjector.INTERESTED_PERSON, Optional.of(Requests.LAST_DAY.plusDays(1)))))
                .containsExactly("court.objection.known-later");
        List<ConfirmationEvent> objected =
                docket.does(objection(RulingObjector.INTERESTED_PERSON, Optional.of(Requests.LAST_DAY)));
        assertThat(objected.get(0).milestones()).as("no party's time").isEmpty();
    }

    @Test
    void each_party_is_served_once() {
        Docket docket = Docket.at(ConfirmationStage.CONFIRMED);
        RecordRulingService served = new RecordRulingService(Requests.LI, Docket.START);
        assertThat(docket.refuses(new RecordRulingService(new PartyId("ghost"), Docket.START.plusSeconds(90_000))))
                .containsExactlyInAnyOrder("court.not-a-party", "court.service.later");

        assertThat(docket.does(served).get(0).reachedAt(Milestone.RULING_SERVED))
                .isEqualTo(Docket.START);
        assertThat(docket.confirmation().served()).containsOnlyKeys(Requests.LI);
        assertThat(docket.refuses(served)).containsExactly("court.service.recorded");
    }

    @Test
    void a_journal_that_does_not_begin_with_the_application_or_holds_two_is_broken() {
        List<ConfirmationEvent> journal = Docket.at(ConfirmationStage.CONFIRMED).journal();

        assertThatThrownBy(() -> JudicialConfirmation.from(List.of())).isInstanceOf(YidiException.class);
        assertThatThrownBy(() -> JudicialConfirmation.from(journal.subList(1, 2)))
                .isInstanceOf(YidiException.class)
                .hasMessageContaining("CourtAccepted");
        assertThatThrownBy(() -> journal.get(0).evolve(JudicialConfirmation.from(journal)))
                .isInstanceOf(YidiException.class);
    }

    private static RaiseRulingObjection objection(RulingObjector objector, Optional<LocalDate> knownOn) {
        return new RaiseRulingObjection(objector, Optional.empty(), Requests.LAST_DAY, knownOn);
    }

    private static ApplyForEnforcement enforce(Set<String> breached) {
        return new ApplyForEnforcement(Requests.WANG, Requests.LI, breached);
    }
}
