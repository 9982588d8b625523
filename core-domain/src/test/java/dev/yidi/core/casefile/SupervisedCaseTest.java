package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.time.Milestone;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What supervision leaves in the case it is about. */
class SupervisedCaseTest {
    private static final EnterSupervision ENTER =
            new EnterSupervision(CountyDesk.HOUSING, SupervisionLevel.SUPERVISION, "shirking", Play.text());

    @Test
    void an_officer_who_supervises_is_entered_whatever_the_stage() {
        Play play = Play.petition();
        assertThat(play.by(CountyDesk.CENTRE).events(ENTER))
                .singleElement()
                .isInstanceOfSatisfying(SupervisionEntered.class, entered -> {
                    assertThat(entered.addressee()).isEqualTo(CountyDesk.HOUSING);
                    assertThat(entered.trigger()).isEqualTo("shirking");
                });
        assertThat(play.by(Actor.citizen()).refusals(ENTER)).containsExactly("case.actor.not-officer");
        assertThat(ENTER.operation()).isEqualTo(Operation.SUPERVISE);
    }

    @Test
    void the_cause_is_a_code_and_never_words() {
        Assertions.assertThatThrownBy(() ->
                        new EnterSupervision(CountyDesk.HOUSING, SupervisionLevel.SUPERVISION, "王某 拖延", Play.text()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_reprisal_is_told_by_the_citizen_or_an_officer_also_after_the_end() {
        SuspectReprisal suspect = new SuspectReprisal(Play.text());
        Play play = Play.petition();
        assertThat(play.by(Actor.citizen()).events(suspect))
                .singleElement()
                .satisfies(event -> assertThat(event.milestones()).containsExactly(Milestone.REPRISAL_REPORTED));
        assertThat(play.by(Actor.system()).refusals(suspect)).containsExactly("case.actor.not-citizen");
        Play ended = play.by(Actor.citizen()).does(new WithdrawCase(java.util.Set.of(Play.WANG), Play.text()));
        assertThat(ended.file().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(ended.events(suspect)).hasSize(1);
    }
}
