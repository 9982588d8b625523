package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.RatedSubject;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionStage;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.core.time.Span;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Credential;
import dev.yidi.ports.FileLine;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.Registered;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Supervisions that open by themselves: exactly once, on however many nodes, in the same append as what called for them. */
class SupervisionSweepTest {
    private static final OfficerId SUPERVISOR = new OfficerId("supervisor");
    private final Counters counters = new Counters(new InMemoryStores(), county(), staff());

    @Test
    void a_rung_opens_one_supervision_however_many_nodes_sweep() {
        CaseId caseId = counters.open(Counters.petition());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        Yidi other = node("node-2");
        counters.time.moveTo(Instant.parse("2026-03-20T01:00:00Z"));
        for (int i = 0; i < 10; i++) {
            counters.yidi.timekeeper().sweep(1);
            other.timekeeper().sweep(1);
        }
        List<Supervision> found = supervisions(caseId);
        assertThat(found).isNotEmpty();
        assertThat(found.stream().map(each -> each.subject().clock().orElseThrow()))
                .doesNotHaveDuplicates();
        assertThat(found).allSatisfy(each -> {
            assertThat(each.subject().addressee()).isEqualTo(SmallCounty.HOUSING);
            assertThat(each.subject().trigger()).isEqualTo(SupervisionTrigger.RUNG);
            assertThat(each.round().level()).isEqualTo(SupervisionLevel.SUPERVISION);
        });
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void the_reply_falls_overdue_through_the_same_timekeeper_once() {
        CaseId caseId = counters.open(Counters.petition());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        counters.time.moveTo(Instant.parse("2026-03-20T01:00:00Z"));
        sweep();
        int opened = supervisions(caseId).size();
        counters.time.advance(Duration.ofDays(30));
        sweep();
        assertThat(supervisions(caseId).subList(0, opened)).allSatisfy(each -> {
            assertThat(each.rounds()).hasSize(1);
            assertThat(each.round().overdueAt()).isPresent();
            assertThat(each.stage()).isEqualTo(SupervisionStage.MEASURE_DUE);
        });
        assertThat(counters.yidi
                        .supervisionOffice()
                        .cards(SUPERVISOR, SmallCounty.HOUSING)
                        .orElseThrow())
                .isNotEmpty();
        assertThat(counters.yidi.supervisionOffice().cards(SmallCounty.POLICE_OFFICER, SmallCounty.HOUSING))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void a_citizen_who_is_not_satisfied_opens_one_supervision() {
        Registered registered = counters.register(Counters.request());
        CaseId caseId = registered.receipt().caseId();
        counters.handle(caseId);
        Credential credential = Counters.credential(registered);
        RateCase bad = new RateCase(RatedSubject.ORGAN, "UNSATISFIED", Optional.of(Counters.text("没修好")));
        counters.yidi.inquiry().rate(credential, "rate-1", bad).orElseThrow();
        counters.yidi.inquiry().rate(credential, "rate-1", bad).orElseThrow();
        assertThat(supervisions(caseId)).singleElement().satisfies(each -> {
            assertThat(each.subject().trigger()).isEqualTo(SupervisionTrigger.UNSATISFIED);
            assertThat(each.demand().reveal()).doesNotContain(Counters.NAME).doesNotContain(Counters.TITLE);
        });
    }

    @Test
    void lists_of_cases_never_show_supervisions_and_the_other_way_round() {
        CaseId caseId = counters.open(Counters.petition());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        counters.time.moveTo(Instant.parse("2026-03-20T01:00:00Z"));
        sweep();
        assertThat(counters.yidi.workList().todo(SUPERVISOR, TodoQuery.open(50)).lines())
                .extracting(line -> line.caseId())
                .containsExactly(caseId);
        assertThat(counters.yidi
                        .supervisionOffice()
                        .list(SUPERVISOR, FileQuery.all())
                        .lines())
                .isNotEmpty()
                .extracting(FileLine::fileId)
                .doesNotContain(caseId.file());
        assertThat(counters.yidi.supervisionOffice().view(SUPERVISOR, caseId.file()))
                .isInstanceOf(Answer.Absent.class);
    }

    private void sweep() {
        for (int i = 0; i < 10; i++) {
            counters.yidi.timekeeper().sweep(100);
        }
    }

    private List<Supervision> supervisions(CaseId caseId) {
        List<Supervision> found = new ArrayList<>();
        for (FileLine line : counters.yidi
                .supervisionOffice()
                .list(SUPERVISOR, FileQuery.all().keyed("case:" + caseId))
                .lines()) {
            FileId id = line.fileId();
            found.add(counters.yidi.supervisionOffice().view(SUPERVISOR, id).orElseThrow());
        }
        return found;
    }

    private Yidi node(String name) {
        return Yidi.builder()
                .profile(county())
                .stores(counters.stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(staff()))
                .clock(counters.time)
                .node(name)
                .build();
    }

    private static List<Officer> staff() {
        List<Officer> officers = new ArrayList<>(SmallCounty.officers());
        officers.add(new Officer(
                SUPERVISOR, "督办员", SmallCounty.CENTRE, SmallCounty.COUNTY, Set.of(Role.SUPERVISOR, Role.HANDLER)));
        return officers;
    }

    private static CountyProfile county() {
        CountyProfile small = SmallCounty.profile();
        Ladder ladder = new Ladder(
                "duties",
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(
                        Rung.before("remind", Norm.STATUTORY, Span.days(1), RungAction.REMIND),
                        Rung.at("supervise", Norm.STATUTORY, RungAction.SUPERVISE)));
        return new CountyProfile(
                small.id(),
                small.version(),
                small.name(),
                small.county(),
                small.mode(),
                small.zone(),
                small.unknownYears(),
                small.territory(),
                small.tiers(),
                small.organs(),
                small.windows(),
                small.topics(),
                small.classification(),
                small.routing(),
                small.rules(),
                small.promises(),
                List.of(ladder),
                small.policy(),
                small.texts());
    }
}
