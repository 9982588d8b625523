package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.consultation.Appointment;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConsentToProcessing;
import dev.yidi.core.consultation.ConsultationCommand;
import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.core.consultation.ConsultationOutcome;
import dev.yidi.core.consultation.HoldConsultation;
import dev.yidi.core.consultation.OfferAppointment;
import dev.yidi.core.consultation.RecordOutcome;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.mediation.ConflictGround;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsultationCaseTest {
    private static final ProceedingId TALK = new ProceedingId("k1");
    private static final OfficerId LIN = new OfficerId("lin");

    @Test
    void a_consultation_is_held_and_concluded_on_the_spot() {
        Play held = consultation()
                .does(ask(false))
                .does(step(new ConsentToProcessing(Play.WANG, true)))
                .does(session());
        assertThat(held.file().trips().count()).isEqualTo(2);
        Play closed = held.does(step(new RecordOutcome(ConsultationOutcome.ADVICE_GIVEN)))
                .does(new AnswerOnTheSpot(CaseResult.ANSWERED, Play.text()))
                .does(new CloseCase());
        assertThat(closed.file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(held.does(new AnswerOnTheSpot(CaseResult.ANSWERED, Play.text()))
                        .refusals(new CloseCase()))
                .containsExactly("case.proceeding-open");
    }

    @Test
    void the_client_is_a_party_and_their_papers_say_their_age() {
        ConductConsultation stranger =
                step(new AskForConsultation(TALK, ConsultationKind.LEGAL, new PartyId("nobody"), false));
        assertThat(consultation().refusals(stranger)).containsExactly("case.party.unknown");
        assertThat(consultation("330122201311050023").refusals(ask(false)))
                .containsExactly("case.consultation.age-contradicted");
        assertThat(consultation("330122201311050023").refusals(ask(true))).isEmpty();
        assertThat(consultation("11010519491231002X").refusals(ask(true)))
                .containsExactly("case.consultation.age-contradicted");
        assertThat(Play.begin(Registration.report(CountyDesk.POLICE)
                                .with(List.of(Registration.party(Play.WANG, PartyRole.APPLICANT))))
                        .refusals(ask(false)))
                .containsExactly("case.consultation.report");
    }

    @Test
    void an_adviser_of_another_organ_is_let_in_and_a_recused_one_is_not() {
        ConductConsultation offer = step(new OfferAppointment(
                new Appointment(LIN, Play.START.plus(Duration.ofDays(1)), ConsultationMode.PHONE, Optional.empty())));
        Officer lin = new Officer(LIN, "林", CountyDesk.HALL_B, CountyDesk.TOWN_B, Set.of(Role.HANDLER));
        Play asked = consultation().does(ask(false));
        AccessPolicy policy = new AccessPolicy(CountyDesk.profile());
        assertThat(policy.permits(lin, Operation.HANDLE, AccessFacts.of(asked.file(), CountyDesk.profile())))
                .isFalse();
        Play offered = asked.does(offer);
        assertThat(policy.permits(lin, Operation.HANDLE, AccessFacts.of(offered.file(), CountyDesk.profile())))
                .isTrue();
        assertThat(asked.by(CountyDesk.HALL_B).refusals(session())).contains("case.actor.not-holder");
        Play recused = asked.does(new RecuseOfficer(LIN, ConflictGround.INTEREST, Play.text(), Optional.empty()));
        assertThat(recused.refusals(offer)).containsExactly("case.officer.recused");
    }

    private static Play consultation() {
        return Play.begin(Registration.petition().as(CaseKind.CONSULTATION, Optional.empty()));
    }

    private static Play consultation(String identity) {
        Party party = Registration.party(Play.WANG, PartyRole.APPLICANT);
        Party withPapers = new Party(
                party.id(),
                party.role(),
                false,
                party.name(),
                party.phone(),
                Optional.of(new IdentityNumber(IdentityNumber.Scheme.RESIDENT_ID, identity)),
                party.inForce());
        return Play.begin(Registration.petition()
                .as(CaseKind.CONSULTATION, Optional.empty())
                .with(List.of(withPapers)));
    }

    private static ConductConsultation ask(boolean child) {
        return step(new AskForConsultation(TALK, ConsultationKind.PSYCHOLOGICAL, Play.WANG, child));
    }

    private static ConductConsultation session() {
        return step(
                new HoldConsultation(ConsultationMode.ON_SITE, Optional.of(Play.text()), SensitiveText.of("来访者自述")));
    }

    private static ConductConsultation step(ConsultationCommand command) {
        return new ConductConsultation(TALK, command);
    }
}
