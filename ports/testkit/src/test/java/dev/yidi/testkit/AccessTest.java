package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.RecuseOfficer;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.PartyView;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.Registered;
import dev.yidi.ports.TodoQuery;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sees what, by the same policy in views, commands, lists and figures. */
class AccessTest {
    private static final CaseId NOWHERE = new CaseId("0195574e-0000-7000-8000-000000000000");

    private final Counters counters = new Counters();

    @Test
    void what_is_not_there_and_what_is_not_for_the_reader_look_the_same() {
        Registered registered = counters.register(Counters.request());
        CaseId hidden = registered.receipt().caseId();
        for (OfficerId stranger :
                List.of(SmallCounty.POLICE_OFFICER, SmallCounty.NO_ROLE, new OfficerId("not-in-office"))) {
            for (CaseId caseId : List.of(hidden, NOWHERE)) {
                assertThat(counters.yidi.caseDesk().view(stranger, caseId)).isEqualTo(new Answer.Absent<CaseView>());
                assertThat(counters.yidi.caseDesk().history(stranger, caseId))
                        .isEqualTo(new Answer.Absent<List<HistoryLine>>());
                assertThat(note(stranger, caseId)).isEqualTo(new Answer.Absent<Receipt>());
                assertThat(counters.yidi.caseDesk().merge(counters.by(stranger), caseId, NOWHERE))
                        .isEqualTo(new Answer.Absent<Receipt>());
            }
            assertThat(counters.yidi
                            .workList()
                            .todo(stranger, TodoQuery.open(10))
                            .lines())
                    .isEmpty();
            assertThat(counters.yidi
                            .workList()
                            .find(stranger, registered.receipt().number()))
                    .isEqualTo(new Answer.Absent<CaseLine>());
        }
    }

    @Test
    void a_case_shows_to_those_it_lies_with() {
        Registered registered = counters.register(Counters.request());
        CaseId caseId = registered.receipt().caseId();
        assertThat(sees(SmallCounty.HOUSING_OFFICER, registered)).isFalse();
        counters.dispatch(caseId, SmallCounty.HOUSING);
        for (OfficerId officer : List.of(
                SmallCounty.HOUSING_OFFICER,
                SmallCounty.HOUSING_HEAD,
                SmallCounty.CLERK,
                SmallCounty.GRID_WORKER,
                SmallCounty.AUDITOR)) {
            assertThat(sees(officer, registered)).as(officer.value()).isTrue();
        }
        assertThat(sees(SmallCounty.POLICE_OFFICER, registered)).isFalse();
    }

    @Test
    void who_may_read_but_not_act_is_told_so() {
        CaseId caseId = counters.open(Counters.request());
        Answer<Receipt> answer = note(SmallCounty.AUDITOR, caseId);
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly("access.not-permitted");
        assertThat(answer.reasons().get(0).detail("operation")).contains("HANDLE");
    }

    @Test
    void nobody_without_a_role_for_it_registers() {
        for (OfficerId officer : List.of(SmallCounty.AUDITOR, SmallCounty.NO_ROLE, new OfficerId("not-in-office"))) {
            assertThat(counters.yidi
                            .reception()
                            .register(counters.by(officer), Counters.request())
                            .reasons())
                    .extracting(Reason::code)
                    .containsExactly("access.not-permitted");
        }
        assertThat(counters.yidi.journalAudit().verifyAll().entries()).isZero();
    }

    @Test
    void persons_are_masked_for_who_does_not_handle_the_case_and_the_query_code_for_everyone() {
        Registered registered = counters.register(Counters.request());
        CaseId caseId = registered.receipt().caseId();
        PartyView whole = party(SmallCounty.CLERK, caseId);
        assertThat(whole.name()).isEqualTo(Counters.NAME);
        assertThat(whole.phone()).contains(Counters.PHONE);
        PartyView masked = party(SmallCounty.AUDITOR, caseId);
        assertThat(masked.masked()).isTrue();
        assertThat(masked.name()).isEqualTo("金**");
        assertThat(masked.phone()).contains("139****7777");
        assertThat(masked.identity()).contains("110***********002X");
        for (OfficerId officer : List.of(SmallCounty.CLERK, SmallCounty.AUDITOR)) {
            HistoryLine first = counters.yidi
                    .caseDesk()
                    .history(officer, caseId)
                    .orElseThrow()
                    .get(0);
            assertThat(first.texts()).containsKeys("intake.title", "parties[0].name");
            assertThat(first.texts()).doesNotContainKey("intake.queryCode");
            assertThat(first.texts().values())
                    .doesNotContain(registered.queryCode().reveal());
            assertThat(first.texts().get("parties[0].phone").equals(Counters.PHONE))
                    .isEqualTo(officer.equals(SmallCounty.CLERK));
            assertThat(first.facts()).containsEntry("kind", "REQUEST").containsEntry("intake.channel", "VISIT");
        }
    }

    @Test
    void recusal_is_a_denial_that_nothing_overrides() {
        Registered registered = counters.register(Counters.request());
        CaseId caseId = registered.receipt().caseId();
        RecuseOfficer recusal = new RecuseOfficer(
                SmallCounty.CENTRE_HEAD, ConflictGround.NEAR_RELATIVE, FreeText.of("近亲属"), Optional.empty());
        assertThat(sees(SmallCounty.CENTRE_HEAD, registered)).isTrue();
        counters.yidi
                .caseDesk()
                .recuse(counters.by(SmallCounty.CENTRE_HEAD), caseId, recusal)
                .orElseThrow();
        assertThat(sees(SmallCounty.CENTRE_HEAD, registered)).isFalse();
        assertThat(note(SmallCounty.CENTRE_HEAD, caseId)).isEqualTo(new Answer.Absent<Receipt>());
    }

    private PartyView party(OfficerId officer, CaseId caseId) {
        return counters.yidi
                .caseDesk()
                .view(officer, caseId)
                .orElseThrow()
                .parties()
                .get(0);
    }

    /** Whether the officer sees the case, in the view, in the list and by number alike. */
    private boolean sees(OfficerId officer, Registered registered) {
        CaseId caseId = registered.receipt().caseId();
        boolean viewed = counters.yidi.caseDesk().view(officer, caseId) instanceof Answer.Done;
        List<CaseId> listed = counters.yidi.workList().todo(officer, TodoQuery.open(10)).lines().stream()
                .map(CaseLine::caseId)
                .toList();
        boolean found =
                counters.yidi.workList().find(officer, registered.receipt().number()) instanceof Answer.Done;
        assertThat(listed.contains(caseId)).isEqualTo(viewed);
        assertThat(found).isEqualTo(viewed);
        return viewed;
    }

    private Answer<Receipt> note(OfficerId officer, CaseId caseId) {
        return counters.yidi.caseDesk().addNote(counters.by(officer), caseId, new AddNote(FreeText.of("记录")));
    }
}
