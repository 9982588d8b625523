package dev.yidi.core.conference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.ReaderScope;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.KeptFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JointConferenceTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant SESSION = Instant.parse("2026-03-04T01:00:00Z");
    private static final Actor CENTRE = Actor.officer(new OfficerId("head"), CountyDesk.CENTRE);
    private static final Actor HOUSING = Actor.officer(new OfficerId("housing-officer"), CountyDesk.HOUSING);
    private static final Protection OPEN = new Protection(false, Set.of(), Set.of());
    private static final Set<OrganId> MEMBERS = Set.of(CountyDesk.HOUSING, CountyDesk.LAND);

    private final JointConference convened =
            KeptFile.from(convene(MEMBERS, SESSION, CENTRE).orElseThrow());
    private final JointConference before =
            after(after(convened, put("a", OPEN), at(MONDAY, CENTRE)), put("b", OPEN), at(MONDAY, CENTRE));
    private final JointConference held = after(before, hold(MEMBERS), at(SESSION, CENTRE));

    @Test
    void it_is_convened_by_the_centre_with_two_organs_or_more_for_a_time_to_come() {
        assertThat(codes(convene(Set.of(new OrganId("nobody")), MONDAY.minusSeconds(1), HOUSING)))
                .containsExactly(
                        "conference.not-centre",
                        "conference.too-few-members",
                        "conference.organ-unknown",
                        "conference.session-passed");
    }

    @Test
    void nothing_is_decided_before_the_session_and_nothing_twice() {
        assertThat(codes(before, noted("a"), at(MONDAY, CENTRE))).containsExactly("conference.stage");
        assertThat(codes(before, hold(MEMBERS), at(MONDAY, CENTRE))).containsExactly("conference.too-early");
        assertThat(codes(before, hold(Set.of(CountyDesk.POLICE)), at(SESSION, CENTRE)))
                .containsExactly("conference.present");
        JointConference decided = after(held, noted("a"), at(SESSION, CENTRE));
        assertThat(codes(decided, noted("a"), at(SESSION, CENTRE))).containsExactly("conference.decided-before");
        assertThat(codes(decided, noted("z"), at(SESSION, HOUSING)))
                .containsExactly("conference.not-centre", "conference.item-unknown");
    }

    @Test
    void a_matter_is_put_on_the_agenda_once_and_before_the_session() {
        assertThat(codes(before, put("a", OPEN), at(MONDAY, CENTRE))).containsExactly("conference.item-twice");
        assertThat(codes(held, put("c", OPEN), at(SESSION, CENTRE))).containsExactly("conference.stage");
    }

    @Test
    void whom_a_sealed_matter_accuses_neither_sits_nor_sees() {
        Protection againstLand = new Protection(true, Set.of(CountyDesk.LAND), Set.of());
        assertThat(codes(convened, put("s", againstLand), at(MONDAY, CENTRE)))
                .containsExactly("conference.accused-member");
        Protection againstPolice = new Protection(true, Set.of(CountyDesk.POLICE), Set.of());
        JointConference sealed = after(convened, put("s", againstPolice), at(MONDAY, CENTRE));
        AccessFacts facts = sealed.access(CountyDesk.profile());
        assertThat(sealed.facts().sealed()).isTrue();
        assertThat(facts.isVisibleTo(scope(CountyDesk.POLICE, Role.SEALED_REPORT_OFFICER)))
                .isFalse();
        assertThat(facts.isVisibleTo(scope(CountyDesk.HOUSING, Role.HANDLER))).isFalse();
        assertThat(facts.isVisibleTo(scope(CountyDesk.CENTRE, Role.SEALED_REPORT_OFFICER)))
                .isTrue();
    }

    @Test
    void a_task_has_an_organ_and_a_day_and_that_organ_reports_it() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        DecideItem half = new DecideItem("a", Optional.of(CountyDesk.HOUSING), text("修"), Optional.empty());
        assertThat(codes(held, half, at(SESSION, CENTRE))).containsExactly("conference.decision-unfit");
        DecideItem late =
                new DecideItem("a", Optional.of(CountyDesk.HOUSING), text("修"), Optional.of(LocalDate.of(2026, 3, 3)));
        assertThat(codes(held, late, at(SESSION, CENTRE))).containsExactly("conference.day-passed");
        JointConference tasked = after(
                held,
                new DecideItem("a", Optional.of(CountyDesk.HOUSING), text("修"), Optional.of(day)),
                at(SESSION, CENTRE));
        assertThat(tasked.alarms(at(SESSION, CENTRE))).hasSize(1);
        assertThat(codes(tasked, new ReportTaskDone("a", text("修好")), at(SESSION, CENTRE)))
                .containsExactly("conference.not-task-organ");
        assertThat(codes(tasked, new ReportTaskDone("b", text("修好")), at(SESSION, HOUSING)))
                .containsExactly("conference.no-task");
        JointConference done = after(tasked, new ReportTaskDone("a", text("修好")), at(SESSION, HOUSING));
        assertThat(done.alarms(at(SESSION, CENTRE))).isEmpty();
    }

    @Test
    void the_day_of_a_task_passes_once() {
        JointConference tasked = after(
                held,
                new DecideItem("a", Optional.of(CountyDesk.HOUSING), text("修"), Optional.of(LocalDate.of(2026, 3, 10))),
                at(SESSION, CENTRE));
        MarkTaskOverdue mark =
                new MarkTaskOverdue(tasked.alarms(at(SESSION, CENTRE)).get(0).clock());
        Instant end = Instant.parse("2026-03-10T16:00:00Z");
        assertThat(KeptFile.decide(tasked, mark, at(end.minusMillis(1), Actor.system()))
                        .orElseThrow())
                .isEmpty();
        JointConference overdue = after(tasked, mark, at(end, Actor.system()));
        assertThat(overdue.item("a").orElseThrow().overdueAt()).contains(end);
        assertThat(overdue.alarms(at(end, CENTRE))).isEmpty();
        assertThat(KeptFile.decide(overdue, mark, at(end, Actor.system())).orElseThrow())
                .isEmpty();
    }

    @Test
    void it_is_not_closed_over_an_undecided_matter_or_an_open_task() {
        JointConference tasked = after(
                held,
                new DecideItem("a", Optional.of(CountyDesk.HOUSING), text("修"), Optional.of(LocalDate.of(2026, 3, 10))),
                at(SESSION, CENTRE));
        assertThat(codes(tasked, new CloseConference(), at(SESSION, CENTRE)))
                .containsExactly("conference.item-open", "conference.task-open");
        JointConference all = after(
                after(tasked, new ReportTaskDone("a", text("修好")), at(SESSION, HOUSING)),
                noted("b"),
                at(SESSION, CENTRE));
        JointConference closed = after(all, new CloseConference(), at(SESSION, CENTRE));
        assertThat(closed.facts().open()).isFalse();
        assertThat(codes(closed, new CloseConference(), at(SESSION, CENTRE))).containsExactly("conference.stage");
    }

    @Test
    void a_measure_needs_a_supervision_and_a_designation_a_case() {
        assertThat(codes(held, new OrderMeasure("a", SupervisionLevel.TALK, text("约谈")), at(SESSION, CENTRE)))
                .containsExactly("conference.decision-unfit");
        JointConference designated =
                after(held, new DesignateOrgan("a", CountyDesk.LAND, text("指定")), at(SESSION, CENTRE));
        assertThat(designated.item("a").orElseThrow().decision().orElseThrow().kind())
                .isEqualTo(DecisionKind.DESIGNATION);
    }

    private static PutOnAgenda put(String item, Protection protection) {
        return new PutOnAgenda(
                item,
                AgendaKind.COMPETENCE,
                Optional.of(new CaseId("case-" + item)),
                Optional.empty(),
                text("归谁管"),
                protection);
    }

    private static HoldConference hold(Set<OrganId> present) {
        return new HoldConference(present, text("纪要"));
    }

    private static DecideItem noted(String item) {
        return new DecideItem(item, Optional.empty(), text("备案"), Optional.empty());
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }

    private static Outcome<List<ConferenceEvent>> convene(Set<OrganId> members, Instant session, Actor by) {
        return new ConveneConference(text("三月联席会议"), session, members).begin(new FileId("c-1"), "LX-1", at(MONDAY, by));
    }

    private static Setting at(Instant instant, Actor actor) {
        return new Setting(CountyDesk.profile(), CountyDesk.CALENDAR, instant, actor);
    }

    private static JointConference after(JointConference file, ConferenceCommand command, Setting setting) {
        return KeptFile.after(file, KeptFile.decide(file, command, setting).orElseThrow());
    }

    private static List<String> codes(JointConference file, ConferenceCommand command, Setting setting) {
        return codes(KeptFile.decide(file, command, setting));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    private static ReaderScope scope(OrganId organ, Role role) {
        return ReaderScope.of(
                new Officer(new OfficerId("reader"), "reader", organ, CountyDesk.COUNTY, Set.of(role)),
                CountyDesk.profile());
    }
}
