package dev.yidi.core.supervision;

import static dev.yidi.core.supervision.Desk.MONDAY;
import static dev.yidi.core.supervision.Desk.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.SupervisionOccasion;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.time.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One open supervision for one cause: it goes up where the cause asks for more. */
class SupervisionDemandsTest {
    private static final CaseId CASE = new CaseId("c-1");

    @Test
    void a_later_rung_of_the_same_clock_is_answered_by_the_same_supervision() {
        Supervision open = opened(demand("HANDLE-1/supervise", CountyDesk.HOUSING, SupervisionLevel.SUPERVISION));
        assertThat(open.answers(
                        demand("HANDLE-1/list", CountyDesk.HOUSING, SupervisionLevel.LISTED), CountyDesk.profile()))
                .isTrue();
        assertThat(open.answers(
                        demand("NOTICE-1/list", CountyDesk.HOUSING, SupervisionLevel.LISTED), CountyDesk.profile()))
                .isFalse();
        assertThat(open.answers(
                        demand("HANDLE-1/list", CountyDesk.POLICE, SupervisionLevel.LISTED), CountyDesk.profile()))
                .isFalse();
        assertThat(open.answers(
                        new OpenSupervision(
                                SupervisionSubject.ofOrgan(
                                        CountyDesk.HOUSING, CountyDesk.TOWN_A, SupervisionTrigger.RUNG),
                                SupervisionLevel.LISTED,
                                Desk.text("x")),
                        CountyDesk.profile()))
                .isFalse();
    }

    @Test
    void a_closed_supervision_answers_nothing() {
        Supervision open = opened(demand("HANDLE-1/supervise", CountyDesk.HOUSING, SupervisionLevel.SUPERVISION));
        Supervision closed = Desk.after(
                open, new CloseSupervision(SupervisionFinding.MOOT, Desk.text("已结")), at(MONDAY, Desk.SUPERVISOR));
        OpenSupervision list = demand("HANDLE-1/list", CountyDesk.HOUSING, SupervisionLevel.LISTED);
        assertThat(closed.answers(list, CountyDesk.profile())).isFalse();
        assertThat(KeptFile.decide(closed, new RaiseByLadder(SupervisionLevel.LISTED), at(MONDAY, Actor.system()))
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void the_ladder_takes_it_up_and_never_down() {
        Supervision open = opened(demand("HANDLE-1/supervise", CountyDesk.HOUSING, SupervisionLevel.SUPERVISION));
        RaiseByLadder list = new RaiseByLadder(SupervisionLevel.LISTED);
        Supervision listed = Desk.after(open, list, at(MONDAY, Actor.system()));
        assertThat(listed.round().level()).isEqualTo(SupervisionLevel.LISTED);
        assertThat(KeptFile.decide(open, list, at(MONDAY, Actor.system())).orElseThrow())
                .singleElement()
                .isInstanceOfSatisfying(
                        SupervisionRaised.class,
                        raised -> assertThat(raised.cause()).isEqualTo(RaiseCause.LADDER));
        assertThat(KeptFile.decide(listed, list, at(MONDAY, Actor.system())).orElseThrow())
                .isEmpty();
        assertThat(KeptFile.decide(listed, new RaiseByLadder(SupervisionLevel.REMINDER), at(MONDAY, Actor.system()))
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void a_reprisal_is_an_occasion_of_the_shipped_table_and_cites_the_law() {
        assertThat(SupervisionPolicy.standard().occasions())
                .containsExactly(new SupervisionOccasion(Milestone.REPRISAL_REPORTED, SupervisionLevel.SUPERVISION));
        assertThat(SupervisionTrigger.by(Milestone.REPRISAL_REPORTED)).isEqualTo(SupervisionTrigger.REPRISAL);
        assertThat(SupervisionTrigger.by(Milestone.CONCLUDED)).isEqualTo(SupervisionTrigger.OTHER);
        assertThat(SupervisionTrigger.REPRISAL.basis().orElseThrow().article()).isEqualTo("18 ¶4");
        assertThat(SupervisionTrigger.OPINION_NOT_CARRIED_OUT.code()).isEqualTo("opinion-not-carried-out");
    }

    private static Supervision opened(OpenSupervision demand) {
        return KeptFile.from(
                demand.begin(Desk.ID, "DB-1", at(MONDAY, Actor.system())).orElseThrow());
    }

    private static OpenSupervision demand(String clock, OrganId organ, SupervisionLevel level) {
        return new OpenSupervision(
                new SupervisionSubject(
                        organ,
                        CountyDesk.TOWN_A,
                        SupervisionTrigger.RUNG,
                        Optional.of(CASE),
                        Optional.of(clock),
                        new Protection(false, Set.of(), Set.of()),
                        Set.of()),
                level,
                Desk.text(List.of("督办", clock).toString()));
    }
}
