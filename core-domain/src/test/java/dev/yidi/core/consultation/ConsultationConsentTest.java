package dev.yidi.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import org.junit.jupiter.api.Test;

class ConsultationConsentTest {
    @Test
    void a_psychological_session_needs_the_clients_separate_consent() {
        Sessions sessions = Sessions.asked(ConsultationKind.PSYCHOLOGICAL, false);
        assertThat(sessions.tries(Sessions.session()).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("consultation.consent.missing");
            assertThat(reason.basis()).extracting(Citation::article).containsExactly("29");
        });
        assertThat(sessions.refusals(new ConsentToProcessing(Sessions.GUARDIAN, true)))
                .containsExactly("consultation.consent.not-client");
        assertThat(sessions.refusals(new ConsentToProcessing(Sessions.CLIENT, false)))
                .containsExactly("consultation.consent.not-told");
        sessions.does(new ConsentToProcessing(Sessions.CLIENT, true)).does(Sessions.session());
    }

    @Test
    void for_a_child_the_guardian_consents_also_to_legal_advice() {
        Sessions sessions = Sessions.asked(ConsultationKind.LEGAL, true);
        assertThat(sessions.refusals(Sessions.session())).containsExactly("consultation.consent.guardian-missing");
        assertThat(sessions.refusals(new ConsentToProcessing(Sessions.CLIENT, true)))
                .containsExactly("consultation.consent.guardian-needed");
        sessions.does(new ConsentToProcessing(Sessions.GUARDIAN, true)).does(Sessions.session());
    }

    @Test
    void who_takes_the_consent_back_takes_every_sharing_back() {
        Sessions sessions = Sessions.asked(ConsultationKind.PSYCHOLOGICAL, false)
                .does(new ConsentToProcessing(Sessions.CLIENT, true))
                .does(Sessions.session())
                .does(new ShareRecord(Sessions.HEAD, Sessions.CLIENT))
                .does(new WithdrawProcessingConsent(Sessions.CLIENT));
        assertThat(sessions.by(Sessions.HEAD).refusals(new OpenRecord(Sessions.TEXT)))
                .containsExactly("consultation.record.not-entitled");
    }
}
