package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Outcome;
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

class ProposeMediationTest {
    private static final ProceedingId ID = new ProceedingId("m1");

    @Test
    void a_proposal_begins_a_mediation_and_an_application_starts_the_limits_that_run_from_it() {
        List<MediationEvent> events =
                Room.proposal(MediationTerms.peoples()).open(Room.START).orElseThrow();

        Mediation m = Mediation.from(events);

        assertThat(m.stage()).isEqualTo(MediationStage.PROPOSED);
        assertThat(m.parties()).containsExactlyInAnyOrder(Room.WANG, Room.LI);
        assertThat(m.proposedAt()).isEqualTo(Room.START);
        assertThat(events.get(0).milestones()).containsExactly(Milestone.MEDIATION_APPLIED);
    }

    @Test
    void the_body_may_begin_on_its_own_motion_without_an_application() {
        List<MediationEvent> events = proposal(MediationOrigin.OWN_MOTION, Referral.none(), Set.of(Room.WANG, Room.LI))
                .open(Room.START)
                .orElseThrow();

        assertThat(events)
                .singleElement()
                .satisfies(e -> assertThat(e.milestones()).isEmpty());
    }

    @Test
    void fewer_than_two_parties_and_an_entrusting_without_referral_are_refused_together() {
        Outcome<List<MediationEvent>> outcome = proposal(MediationOrigin.ENTRUSTED, Referral.none(), Set.of(Room.WANG))
                .open(Room.START);

        assertThat(outcome.reasons())
                .extracting(Reason::code)
                .containsExactly("mediation.propose.too-few-parties", "mediation.propose.referral-missing");
    }

    @Test
    void linkage_and_type_are_two_axes() {
        Referral police = new Referral(Linkage.POLICE, Optional.of(Room.POLICE), Optional.of(LocalDate.of(2026, 4, 1)));

        Mediation m = Mediation.from(proposal(MediationOrigin.ENTRUSTED, police, Set.of(Room.WANG, Room.LI))
                .open(Room.START)
                .orElseThrow());

        assertThat(m.terms().type()).isEqualTo(MediationType.PEOPLES);
        assertThat(m.referral()).isEqualTo(police);
    }

    @Test
    void a_party_whom_the_police_told_of_mediation_applies_itself() {
        Referral police = Referral.by(Linkage.POLICE, Room.POLICE);

        assertThat(proposal(MediationOrigin.APPLIED, police, Set.of(Room.WANG, Room.LI))
                        .open(Room.START)
                        .isGranted())
                .isTrue();
    }

    @Test
    void a_referral_names_its_organ_exactly_where_there_is_a_linkage() {
        assertThatThrownBy(() -> new Referral(Linkage.COURT, Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Referral(Linkage.NONE, Optional.of(Room.POLICE), Optional.empty()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Referral(Linkage.NONE, Optional.empty(), Optional.of(Room.DUE)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(Referral.by(Linkage.COURT, Room.POLICE).by()).contains(Room.POLICE);
    }

    @Test
    void a_second_proposal_is_refused_and_every_other_command_needs_a_first() {
        assertThat(Room.mediated().refuses(Room.proposal(MediationTerms.peoples())))
                .containsExactly("mediation.propose.already-begun");
        assertThat(new ConsentToMediation(Room.WANG).open(Room.START).reasons())
                .extracting(Reason::code)
                .containsExactly("mediation.not-begun");
    }

    @Test
    void a_journal_that_does_not_begin_with_the_proposal_or_holds_two_is_broken() {
        List<MediationEvent> journal = Room.open().journal();

        assertThatThrownBy(() -> Mediation.from(List.of())).isInstanceOf(YidiException.class);
        assertThatThrownBy(() -> Mediation.from(journal.subList(1, journal.size())))
                .isInstanceOf(YidiException.class)
                .hasMessageContaining("MediationConsented");
        assertThatThrownBy(() -> journal.get(0).evolve(Mediation.from(journal))).isInstanceOf(YidiException.class);
    }

    private static ProposeMediation proposal(MediationOrigin origin, Referral referral, Set<PartyId> parties) {
        return new ProposeMediation(ID, MediationTerms.peoples(), referral, origin, parties, Room.COMMITTEE);
    }
}
