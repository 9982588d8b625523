package dev.yidi.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsultationTest {
    private static final Instant NEXT_WEEK = Sessions.START.plus(Duration.ofDays(7));

    @Test
    void a_time_is_offered_confirmed_moved_and_missed_until_a_session_is_held() {
        Sessions sessions = Sessions.legal().does(new OfferAppointment(Sessions.at(NEXT_WEEK)));
        assertThat(sessions.state().stage()).isEqualTo(ConsultationStage.OFFERED);
        sessions.does(new ConfirmAppointment());
        assertThat(sessions.refusals(new MissAppointment(Absentee.CLIENT)))
                .containsExactly("consultation.appointment.not-yet");
        assertThat(sessions.refusals(new MoveAppointment(Sessions.at(NEXT_WEEK))))
                .containsExactly("consultation.appointment.same");
        sessions.does(new MoveAppointment(Sessions.at(NEXT_WEEK.plus(Duration.ofDays(1)))))
                .does(new ConfirmAppointment())
                .days(9)
                .does(new MissAppointment(Absentee.CLIENT));
        assertThat(sessions.state().stage()).isEqualTo(ConsultationStage.ASKED);
        assertThat(sessions.state().missed()).isEqualTo(1);
        sessions.does(Sessions.session()).does(new RecordOutcome(ConsultationOutcome.REFERRED_TO_LEGAL_AID));
        assertThat(sessions.state().isOpen()).isFalse();
    }

    @Test
    void a_further_session_asks_again_and_an_end_without_result_ends() {
        Sessions sessions =
                Sessions.legal().does(Sessions.session()).does(new RecordOutcome(ConsultationOutcome.FURTHER_SESSION));
        assertThat(sessions.state().stage()).isEqualTo(ConsultationStage.ASKED);
        assertThat(sessions.refusals(new EndConsultation(ConsultationEnd.MISSED_TOO_OFTEN)))
                .containsExactly("consultation.end.nothing-missed");
        sessions.does(new EndConsultation(ConsultationEnd.CLIENT_WITHDREW));
        assertThat(sessions.refusals(Sessions.session())).containsExactly("consultation.wrong-stage");
    }

    @Test
    void a_result_suits_its_kind_and_comes_from_who_advised() {
        Sessions sessions = Sessions.legal().does(Sessions.session());
        assertThat(sessions.refusals(new RecordOutcome(ConsultationOutcome.REFERRED_TO_MEDICAL_HELP)))
                .containsExactly("consultation.outcome.other-kind");
        assertThat(sessions.by(Sessions.HEAD).refusals(new RecordOutcome(ConsultationOutcome.ADVICE_GIVEN)))
                .containsExactly("consultation.other-adviser");
    }

    @Test
    void a_time_lies_ahead_and_a_session_on_site_has_a_place() {
        Appointment past = new Appointment(Sessions.LIN, Sessions.START, ConsultationMode.ON_SITE, Optional.empty());
        assertThat(Sessions.legal().refusals(new OfferAppointment(past)))
                .containsExactly("consultation.appointment.passed", "consultation.place-missing");
        assertThat(Sessions.legal()
                        .refusals(new HoldConsultation(ConsultationMode.ON_SITE, Optional.empty(), Sessions.RECORD)))
                .containsExactly("consultation.place-missing");
    }

    @Test
    void a_child_is_under_fourteen() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertThat(Consultation.isChild(LocalDate.of(2012, 3, 3), today)).isTrue();
        assertThat(Consultation.isChild(LocalDate.of(2012, 3, 2), today)).isFalse();
    }
}
