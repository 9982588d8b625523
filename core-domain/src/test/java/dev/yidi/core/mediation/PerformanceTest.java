package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PerformanceTest {
    private static final LocalDate LATE = Room.DUE.plusDays(1);

    @Test
    void an_agreement_is_performed_when_the_last_instalment_is() {
        Room room = Room.effective();
        assertThat(room.does(new RecordPerformance("first", Room.SOMETHING))).hasSize(1);
        assertThat(room.mediation().agreement().orElseThrow().outstanding())
                .extracting(Obligation::id)
                .containsExactly("second");

        assertThat(room.does(new RecordPerformance("second", Room.SOMETHING)))
                .last()
                .isEqualTo(new AgreementPerformed(room.now()));
        assertThat(room.stage()).isEqualTo(MediationStage.PERFORMED);
    }

    @Test
    void an_agreement_that_owes_nothing_is_performed_with_its_effect() {
        AgreementTerms peace = AgreementTerms.whole(Room.SOMETHING, Room.SOMETHING, List.of());
        Room room =
                Room.mediated().then(new RecordOralAgreement(peace, Set.of(Room.WANG, Room.LI), Room.CHEN, Set.of()));

        assertThat(room.stage()).isEqualTo(MediationStage.PERFORMED);
    }

    @Test
    void only_what_is_owed_can_be_performed_and_once() {
        Room room = Room.effective().then(new RecordPerformance("first", Room.SOMETHING));

        assertThat(room.refuses(new RecordPerformance("first", Room.SOMETHING)))
                .containsExactly("mediation.obligation.already-performed");
        assertThat(room.refuses(new RecordPerformance("third", Room.SOMETHING)))
                .containsExactly("mediation.obligation.unknown");
        assertThat(Room.drawn().refuses(new RecordPerformance("first", Room.SOMETHING)))
                .containsExactly("mediation.wrong-stage");
    }

    @Test
    void a_breach_is_found_after_the_due_day() {
        Room room = Room.effective();

        assertThat(room.tries(new RecordBreach("first", BreachKind.NOT_PERFORMED, Room.DUE, Room.SOMETHING))
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("mediation.breach.not-yet-due");
                    assertThat(reason.detail("due")).contains("2026-06-01");
                });
        room.does(new RecordBreach("first", BreachKind.NOT_PERFORMED, LATE, Room.SOMETHING));
        assertThat(room.refuses(new RecordBreach("first", BreachKind.PARTLY_PERFORMED, LATE, Room.SOMETHING)))
                .containsExactly("mediation.breach.already-recorded");
    }

    @Test
    void refusing_to_perform_is_a_breach_before_the_due_day() {
        assertThat(Room.effective()
                        .refuses(new RecordBreach("first", BreachKind.REFUSED, Room.DUE.minusDays(30), Room.SOMETHING)))
                .isEmpty();
    }

    @Test
    void late_performance_heals_a_breach() {
        Room room = Room.effective()
                .then(new RecordBreach("first", BreachKind.NOT_PERFORMED, LATE, Room.SOMETHING))
                .then(new RecordPerformance("first", Room.SOMETHING));

        assertThat(room.mediation().agreement().orElseThrow().breached()).isEmpty();
        assertThat(room.refuses(new RecordBreach("first", BreachKind.NOT_PERFORMED, LATE, Room.SOMETHING)))
                .containsExactly("mediation.obligation.already-performed");
    }
}
