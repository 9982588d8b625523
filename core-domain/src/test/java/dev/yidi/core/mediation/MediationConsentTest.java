package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.Outcome;
import dev.yidi.core.time.Milestone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediationConsentTest {
    @Test
    void a_mediation_waits_for_the_consent_of_every_party() {
        Room room = Room.proposed();

        assertThat(room.does(new ConsentToMediation(Room.WANG)))
                .containsExactly(new MediationConsented(room.now(), Room.WANG));
        assertThat(room.stage()).isEqualTo(MediationStage.PROPOSED);
        assertThat(room.mediation().consents().missing()).containsExactly(Room.LI);
    }

    @Test
    void the_last_consent_accepts_the_mediation_and_starts_its_period() {
        Room room = Room.proposed().then(new ConsentToMediation(Room.WANG));

        List<MediationEvent> events = room.does(new ConsentToMediation(Room.LI));

        assertThat(events)
                .containsExactly(new MediationConsented(room.now(), Room.LI), new MediationAccepted(room.now()));
        assertThat(events.get(1).milestones()).containsExactly(Milestone.MEDIATION_ACCEPTED);
        assertThat(room.stage()).isEqualTo(MediationStage.OPEN);
        assertThat(room.mediation().acceptedAt()).contains(room.now());
    }

    @Test
    void a_party_consents_once_and_a_stranger_never() {
        Room room = Room.proposed().then(new ConsentToMediation(Room.WANG));

        assertThat(room.refuses(new ConsentToMediation(Room.WANG))).containsExactly("mediation.consent.already-given");
        assertThat(room.refuses(new ConsentToMediation(Room.STRANGER))).containsExactly("mediation.not-a-party");
    }

    @ParameterizedTest
    @EnumSource(
            value = MediationStage.class,
            names = {"PROPOSED", "OPEN", "AGREEMENT_DRAWN", "SUSPENDED"})
    void one_clear_refusal_ends_it_at_every_stage_before_an_agreement_binds(MediationStage stage) {
        Room room = Room.at(stage);

        List<MediationEvent> events = room.does(new RefuseMediation(Room.LI, Optional.empty()));

        assertThat(events).containsExactly(new MediationRefused(room.now(), Room.LI, Optional.empty()));
        assertThat(events.get(0).milestones()).containsExactly(Milestone.MEDIATION_ENDED, Milestone.RESULT_OWED);
        assertThat(room.stage()).isEqualTo(MediationStage.ENDED);
        assertThat(room.mediation().ending()).map(Ending::end).contains(MediationEnd.REFUSED);
    }

    @Test
    void after_a_refusal_no_session_can_be_held_and_the_law_is_named() {
        Room room = Room.mediated().then(new RefuseMediation(Room.WANG, Optional.of(Room.SOMETHING)));

        Outcome<List<MediationEvent>> outcome = room.tries(Room.session(Room.CHEN));

        assertThat(outcome.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("mediation.wrong-stage");
            assertThat(reason.detail("stage")).contains("ENDED");
            assertThat(reason.detail("end")).contains("REFUSED");
            assertThat(reason.basis()).contains(new Citation("人民调解法(2010)", "17"));
        });
    }

    @Test
    void an_agreement_in_effect_cannot_be_refused_away() {
        Room room = Room.effective();

        assertThat(room.refuses(new RefuseMediation(Room.LI, Optional.empty())))
                .containsExactly("mediation.wrong-stage");
        assertThat(room.stage()).isEqualTo(MediationStage.IN_EFFECT);
    }
}
