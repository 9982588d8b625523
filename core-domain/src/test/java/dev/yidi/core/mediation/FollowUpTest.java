package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.ProceedingId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 履行回访. */
class FollowUpTest {
    private static final ProceedingId ENFORCEMENT = new ProceedingId("e1");

    @Test
    void visits_and_part_payments_are_kept_and_change_nothing_that_is_owed() {
        Room room = Room.effective()
                .then(new RecordPartialPerformance("first", Room.SOMETHING))
                .then(new RecordVisit("first", VisitFinding.PARTLY_PERFORMED, Room.SOMETHING));

        FollowUps done = room.mediation().followUps();
        assertThat(done.partly()).containsExactly("first");
        assertThat(done.isVisited("first")).isTrue();
        assertThat(done.isVisited("second")).isFalse();
        assertThat(room.mediation().agreement().orElseThrow().outstanding()).hasSize(2);
        assertThat(room.refuses(new RecordVisit("third", VisitFinding.PERFORMED, Room.SOMETHING)))
                .containsExactly("mediation.obligation.unknown");
    }

    @Test
    void what_was_performed_is_visited_too_but_not_performed_in_part() {
        Room room = Room.at(MediationStage.PERFORMED);

        room.does(new RecordVisit("first", VisitFinding.PERFORMED, Room.SOMETHING));

        Room half = Room.effective().then(new RecordPerformance("first", Room.SOMETHING));
        assertThat(half.refuses(new RecordPartialPerformance("first", Room.SOMETHING)))
                .containsExactly("mediation.obligation.already-performed");
    }

    @Test
    void late_performance_heals_a_breach_and_takes_it_out_of_what_can_be_enforced() {
        Room room = Room.effective()
                .then(new RecordBreach("first", BreachKind.NOT_PERFORMED, Room.DUE.plusDays(1), Room.SOMETHING))
                .then(new RecordPerformance("first", Room.SOMETHING));

        assertThat(room.mediation().agreement().orElseThrow().breached()).isEmpty();
        assertThat(room.refuses(new LinkEnforcement(Set.of("first"), ENFORCEMENT)))
                .containsExactly("mediation.enforcement.not-in-breach");
    }

    @Test
    void only_what_was_breached_is_tied_to_an_enforcement_elsewhere() {
        Room room = Room.effective()
                .then(new RecordBreach("first", BreachKind.NOT_PERFORMED, Room.DUE.plusDays(1), Room.SOMETHING));

        assertThat(room.refuses(new LinkEnforcement(Set.of(), room.mediation().id())))
                .containsExactly("mediation.enforcement.no-obligation", "mediation.enforcement.itself");
        assertThat(room.refuses(new LinkEnforcement(Set.of("first", "second"), ENFORCEMENT)))
                .containsExactly("mediation.enforcement.not-in-breach");
        room.does(new LinkEnforcement(Set.of("first"), ENFORCEMENT));

        assertThat(room.mediation().followUps().enforced()).containsEntry("first", ENFORCEMENT);
    }

    @Test
    void a_call_of_the_timekeeper_is_remembered() {
        Mediation called = new FollowUpFellDue(Room.START, "first", FollowUpKind.REMINDER)
                .evolve(Room.effective().mediation());

        assertThat(called.followUps().isCalled("first", FollowUpKind.REMINDER)).isTrue();
        assertThat(called.followUps().isCalled("first", FollowUpKind.VISIT)).isFalse();
        assertThat(called.followUps().isCalled("second", FollowUpKind.REMINDER)).isFalse();
    }
}
