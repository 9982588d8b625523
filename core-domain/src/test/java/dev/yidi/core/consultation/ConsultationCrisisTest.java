package dev.yidi.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsultationCrisisTest {
    private static final ReportCrisis CRISIS = new ReportCrisis(CrisisRisk.SELF_HARM, "监护人与120", Sessions.RECORD);

    @Test
    void a_crisis_is_reported_at_every_stage_and_without_consent_by_the_adviser_alone() {
        Sessions sessions = Sessions.asked(ConsultationKind.PSYCHOLOGICAL, false);
        assertThat(sessions.refusals(CRISIS)).containsExactly("consultation.other-adviser");
        sessions.does(new OfferAppointment(Sessions.at(Sessions.START.plus(Duration.ofDays(1)))))
                .does(CRISIS);
        assertThat(sessions.state().crises()).extracting(CrisisReport::to).containsExactly("监护人与120");
        Sessions over = Sessions.legal()
                .does(Sessions.session())
                .does(new RecordOutcome(ConsultationOutcome.ADVICE_GIVEN))
                .does(CRISIS);
        assertThat(over.state().isOpen()).isFalse();
    }
}
