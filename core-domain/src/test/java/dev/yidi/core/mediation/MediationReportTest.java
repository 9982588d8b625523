package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MediationReportTest {
    @Test
    void there_is_nothing_to_report_before_the_end() {
        assertThat(Room.mediated().mediation().report()).isEmpty();
        assertThat(Room.drawn().mediation().report()).isEmpty();
    }

    @Test
    void the_referring_organ_learns_whether_it_was_refused_failed_agreed_or_performed() {
        assertThat(report(Room.proposed().then(new RefuseMediation(Room.LI, Optional.empty())))
                        .end())
                .isEqualTo(MediationEnd.REFUSED);
        assertThat(report(Room.at(MediationStage.ENDED)).end()).isEqualTo(MediationEnd.TOO_FAR_APART);
        assertThat(report(Room.effective()).stage()).isEqualTo(MediationStage.IN_EFFECT);
        assertThat(report(Room.at(MediationStage.PERFORMED)).stage()).isEqualTo(MediationStage.PERFORMED);
    }

    @Test
    void minutes_and_admissions_have_no_place_in_a_report() {
        assertThat(MediationReport.class.getRecordComponents())
                .extracting(c -> c.getGenericType().getTypeName())
                .noneMatch(
                        type -> type.contains("Session") || type.contains("Admission") || type.endsWith("Mediation"));
        assertThat(AgreementTerms.class.getRecordComponents())
                .extracting(c -> c.getGenericType().getTypeName())
                .noneMatch(type -> type.contains("Session") || type.contains("Admission"));
    }

    @Test
    void a_report_tells_no_word_that_was_said_in_a_session() {
        FreeText secret = FreeText.of("我承认多收了钱");
        Set<PartyId> all = Set.of(Room.WANG, Room.LI);
        Room room = Room.seated()
                .then(new HoldSession(new Session(
                        SessionMode.ON_SITE,
                        Room.SOMETHING,
                        false,
                        Set.of(),
                        Set.of(Room.CHEN),
                        all,
                        List.of(),
                        secret,
                        List.of(new Admission(Room.LI, secret)))))
                .then(new EndMediation(MediationEnd.OTHER, Room.allWays(), List.of(Room.SOMETHING)));

        assertThat(report(room).undisputedFacts())
                .containsExactly(Room.SOMETHING)
                .doesNotContain(secret);
    }

    private static MediationReport report(Room room) {
        return room.mediation().report().orElseThrow();
    }
}
