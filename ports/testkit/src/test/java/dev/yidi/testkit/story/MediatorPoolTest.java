package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.MediatorPoolStage.CHEN;
import static dev.yidi.testkit.story.MediatorPoolStage.CLERK;
import static dev.yidi.testkit.story.MediatorPoolStage.HEAD;
import static dev.yidi.testkit.story.MediatorPoolStage.LI;
import static dev.yidi.testkit.story.MediatorPoolStage.MANDARIN;
import static dev.yidi.testkit.story.MediatorPoolStage.MEDIATION;
import static dev.yidi.testkit.story.MediatorPoolStage.POLICE_OFFICER;
import static dev.yidi.testkit.story.MediatorPoolStage.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Reason;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.StepAside;
import dev.yidi.core.mediator.BookMediations;
import dev.yidi.core.pool.AccreditationStatus;
import dev.yidi.core.pool.AffiliationKind;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.PoolEntry;
import dev.yidi.ports.Registered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pool at the counters: load follows the cases, ineligible mediators are refused, access holds, a lapse fires once. */
class MediatorPoolTest {
    private final MediatorPoolStage stage = new MediatorPoolStage("调解专家库");

    @Test
    void a_mediator_who_is_in_no_pool_is_named_as_before() {
        Registered dispute = stage.dispute("噪声", "甲", "乙");
        stage.room(dispute, new AppointMediator(new MediatorId("nobody-knows"), Set.of()))
                .orElseThrow();
        assertThat(stage.advice(dispute).candidates()).isEmpty();
    }

    @Test
    void stepping_aside_releases_the_mediator_who_is_not_proposed_for_the_case_again() {
        enterChen();
        Registered dispute = stage.dispute("噪声", "甲", "乙");
        stage.room(dispute, new AppointMediator(CHEN, Set.of())).orElseThrow();
        assertThat(stage.load(CHEN)).isEqualTo(1);
        stage.room(dispute, new StepAside(CHEN)).orElseThrow();
        assertThat(stage.load(CHEN)).isZero();
        assertThat(stage.advice(dispute).excluded())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.reasons()).extracting(Reason::code).containsExactly("pool.recused"));
    }

    @Test
    void a_mediation_that_ends_releases_its_mediators() {
        enterChen();
        Registered dispute = stage.dispute("噪声", "甲", "乙");
        stage.room(dispute, new AppointMediator(CHEN, Set.of())).orElseThrow();
        stage.room(dispute, new EndMediation(MediationEnd.SETTLED_PRIVATELY, Set.of(), List.of()))
                .orElseThrow();
        assertThat(stage.load(CHEN)).isZero();
    }

    @Test
    void a_refused_appointment_changes_neither_the_case_nor_the_file() {
        enterChen();
        Registered first = stage.dispute("噪声", "甲", "乙");
        stage.room(first, new AppointMediator(CHEN, Set.of())).orElseThrow();
        Registered second = stage.dispute("漏水", "丙", "丁");
        long before = version(second);
        Answer<?> refused = stage.room(second, new AppointMediator(CHEN, Set.of()));
        assertThat(refused.reasons()).extracting(Reason::code).containsExactly("pool.full");
        assertThat(version(second)).isEqualTo(before);
        assertThat(stage.load(CHEN)).isEqualTo(1);
    }

    @Test
    void a_lapse_fires_once_though_two_sweepers_ask_and_the_mediator_is_refused_from_then_on() {
        enterChen();
        Registered dispute = stage.dispute("噪声", "甲", "乙");
        stage.centre.time.moveTo(Instant.parse("2027-01-01T01:00:00Z"));
        for (int i = 0; i < 20; i++) {
            stage.centre.yidi.timekeeper().sweep(1);
            stage.centre.yidi.timekeeper().sweep(1);
        }
        assertThat(stage.centre.yidi.mediatorPool().history(HEAD, CHEN).orElseThrow())
                .extracting(HistoryLine::type)
                .containsExactly("mediator-entered", "accreditation-lapsed");
        assertThat(stage.entry(CHEN).status()).isEqualTo(AccreditationStatus.LAPSED);
        assertThat(stage.room(dispute, new AppointMediator(CHEN, Set.of())).reasons())
                .extracting(Reason::code)
                .contains("pool.lapsed");
        assertThat(stage.centre.yidi.mediatorPool().studios()).isEmpty();
    }

    @Test
    void nobody_is_entered_twice_and_a_repeat_gets_the_first_answer() {
        var entry = MediatorPoolStage.entry(LI, "李芳", AffiliationKind.STUDIO, "李姐调解室", 2, MANDARIN);
        Envelope by = stage.centre.by(HEAD);
        var pool = stage.centre.yidi.mediatorPool();
        assertThat(pool.enter(by, entry)).isEqualTo(pool.enter(by, entry)).isInstanceOf(Answer.Done.class);
        assertThat(pool.enter(stage.centre.by(HEAD), entry).reasons())
                .extracting(Reason::code)
                .containsExactly("file.exists-already");
    }

    @Test
    void only_heads_enter_only_those_near_see_and_nobody_writes_the_load() {
        enterChen();
        var pool = stage.centre.yidi.mediatorPool();
        var entry = MediatorPoolStage.entry(LI, "李芳", AffiliationKind.STUDIO, "李姐调解室", 2, MANDARIN);
        assertThat(pool.enter(stage.centre.by(CLERK), entry).reasons())
                .extracting(Reason::code)
                .containsExactly("access.not-permitted");
        assertThat(pool.view(POLICE_OFFICER, CHEN)).isInstanceOf(Answer.Absent.class);
        PoolEntry chen = pool.view(HEAD, CHEN).orElseThrow();
        assertThat(pool.view(HEAD, chen.file()).orElseThrow()).isEqualTo(chen);
        assertThat(pool.view(POLICE_OFFICER, chen.file())).isInstanceOf(Answer.Absent.class);
        assertThat(pool.list(POLICE_OFFICER, FileQuery.all()).lines()).isEmpty();
        assertThat(pool.list(ZHAO, FileQuery.all()).lines()).hasSize(1);
        assertThat(pool.conduct(
                                stage.centre.by(ZHAO),
                                stage.entry(CHEN).file(),
                                new BookMediations(Set.of(), Set.of(), Optional.empty()))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("access.not-permitted");
        Registered dispute = stage.dispute("噪声", "甲", "乙");
        assertThat(stage.centre
                        .yidi
                        .mediationRoom()
                        .adviseMediators(POLICE_OFFICER, dispute.receipt().caseId(), MEDIATION, Set.of()))
                .isInstanceOf(Answer.Absent.class);
    }

    private void enterChen() {
        stage.enter(CHEN, "陈金根", AffiliationKind.STUDIO, "老陈调解室", 1, MANDARIN);
    }

    private long version(Registered dispute) {
        return stage.centre
                .yidi
                .caseDesk()
                .view(ZHAO, dispute.receipt().caseId())
                .orElseThrow()
                .version();
    }
}
