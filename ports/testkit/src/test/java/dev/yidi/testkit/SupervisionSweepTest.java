package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.SuspectReprisal;
import dev.yidi.core.conference.AgendaKind;
import dev.yidi.core.conference.ConveneConference;
import dev.yidi.core.conference.DecideItem;
import dev.yidi.core.conference.HoldConference;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.supervision.OpenSupervision;
import dev.yidi.core.supervision.RaiseSupervision;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionStage;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.core.time.Span;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.DocumentText;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FileLine;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.FileReceipt;
import dev.yidi.ports.JointConferences;
import dev.yidi.ports.Registered;
import dev.yidi.ports.SupervisionOffice;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Supervisions that open by themselves: exactly once, on however many nodes, in the same append as what called for them. */
class SupervisionSweepTest {
    private static final OfficerId SUPERVISOR = new OfficerId("supervisor");
    private static final List<Rung> SUPERVISES = List.of(
            Rung.before("remind", Norm.STATUTORY, Span.days(1), RungAction.REMIND),
            Rung.at("supervise", Norm.STATUTORY, RungAction.SUPERVISE));
    private static final List<Rung> LISTS = List.of(
            Rung.at("supervise", Norm.STATUTORY, RungAction.SUPERVISE),
            Rung.after("list", Norm.STATUTORY, Span.days(7), RungAction.LIST));
    private Counters counters = new Counters(new InMemoryStores(), county(SUPERVISES), staff());

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
    void listing_after_supervising_on_one_clock_raises_the_one_supervision() {
        counters = new Counters(new InMemoryStores(), county(LISTS), staff());
        CaseId caseId = counters.open(Counters.petition());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        counters.time.moveTo(Instant.parse("2026-03-20T01:00:00Z"));
        sweep();
        List<FileId> opened =
                supervisions(caseId).stream().map(each -> each.head().id()).toList();
        counters.time.moveTo(Instant.parse("2026-03-28T01:00:00Z"));
        sweep();
        List<Supervision> listed = supervisions(caseId);
        assertThat(listed.stream().map(each -> each.head().id())).containsAll(opened);
        assertThat(listed.stream()
                        .map(each -> each.subject().clock().orElseThrow().split("/", 2)[0]))
                .doesNotHaveDuplicates();
        assertThat(listed).filteredOn(each -> opened.contains(each.head().id())).anySatisfy(each -> {
            assertThat(each.rounds())
                    .extracting(round -> round.level())
                    .containsExactly(SupervisionLevel.SUPERVISION, SupervisionLevel.LISTED);
            assertThat(each.stage()).isEqualTo(SupervisionStage.REPLY_DUE);
        });
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void every_level_has_its_letter_also_where_the_supervision_opened_by_itself() {
        counters = new Counters(new InMemoryStores(), county(LISTS), staff());
        CaseId caseId = counters.open(Counters.petition());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        counters.time.moveTo(Instant.parse("2026-03-28T01:00:00Z"));
        sweep();
        Supervision listed = supervisions(caseId).stream()
                .filter(each -> each.rounds().size() == 2)
                .findFirst()
                .orElseThrow();
        List<DocumentText> letters = counters.yidi
                .supervisionOffice()
                .orders(SUPERVISOR, listed.head().id())
                .orElseThrow();
        assertThat(letters).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.kind()).isEqualTo(DocumentKind.SUPERVISION_ORDER);
            assertThat(letter.text())
                    .startsWith("督办函")
                    .contains(listed.head().number())
                    .contains("书面回复")
                    .doesNotContain(Counters.NAME)
                    .doesNotContain(Counters.TITLE);
        });
        assertThat(counters.yidi
                        .supervisionOffice()
                        .orders(SmallCounty.POLICE_OFFICER, listed.head().id()))
                .isInstanceOf(Answer.Absent.class);
    }

    @Test
    void what_an_officer_opens_over_a_case_stands_in_the_case_from_the_same_append() {
        CaseId caseId = counters.open(Counters.petition());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        long before = entries(caseId).size();
        SupervisionOffice.Demand demand = new SupervisionOffice.Demand(
                SupervisionTrigger.SHIRKING, SupervisionLevel.SUPERVISION, Counters.text("拖延"));
        Envelope by = counters.by(SUPERVISOR);
        FileId opened = counters.yidi
                .supervisionOffice()
                .openOver(by, caseId, demand)
                .orElseThrow()
                .fileId();
        assertThat(counters.yidi
                        .supervisionOffice()
                        .openOver(by, caseId, demand)
                        .orElseThrow()
                        .fileId())
                .isEqualTo(opened);
        assertThat(entries(caseId)).hasSize((int) before + 1).last().isEqualTo("supervision-entered");
        SupervisionOffice.Demand talk =
                new SupervisionOffice.Demand(SupervisionTrigger.FRAUD, SupervisionLevel.TALK, Counters.text("造假"));
        assertThat(counters.yidi
                        .supervisionOffice()
                        .openOver(counters.by(SUPERVISOR), caseId, talk)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("supervision.conference-needed");
        assertThat(entries(caseId)).hasSize((int) before + 1);
        OpenSupervision direct = new OpenSupervision(
                supervisions(caseId).get(0).subject(), SupervisionLevel.REMINDER, Counters.text("催"));
        counters.yidi.supervisionOffice().open(counters.by(SUPERVISOR), direct).orElseThrow();
        assertThat(entries(caseId)).hasSize((int) before + 2);
    }

    @Test
    void a_suspected_reprisal_opens_a_supervision_by_itself_and_a_second_word_of_it_none() {
        Registered registered = counters.register(Counters.petition());
        CaseId caseId = registered.receipt().caseId();
        counters.dispatch(caseId, SmallCounty.HOUSING);
        Credential credential = Counters.credential(registered);
        counters.yidi
                .inquiry()
                .suspectReprisal(credential, "r-1", Counters.text("被停职"))
                .orElseThrow();
        counters.yidi
                .caseDesk()
                .suspectReprisal(
                        counters.by(SmallCounty.HOUSING_OFFICER), caseId, new SuspectReprisal(Counters.text("又来电")))
                .orElseThrow();
        assertThat(supervisions(caseId)).singleElement().satisfies(each -> {
            assertThat(each.subject().trigger()).isEqualTo(SupervisionTrigger.REPRISAL);
            assertThat(each.subject().addressee()).isEqualTo(SmallCounty.HOUSING);
            assertThat(each.demand().reveal()).doesNotContain("停职");
        });
        assertThat(counters.yidi.inquiry().follow(credential).orElseThrow().timeline())
                .extracting(CitizenView.Step::what)
                .contains("citizen.step.reprisal-reported");
    }

    @Test
    void a_conference_that_is_not_there_or_decided_nothing_of_it_takes_no_supervision_up() {
        CaseId caseId = counters.open(Counters.petition());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        FileId supervision = counters.yidi
                .supervisionOffice()
                .openOver(
                        counters.by(SUPERVISOR),
                        caseId,
                        new SupervisionOffice.Demand(
                                SupervisionTrigger.SHIRKING, SupervisionLevel.SUPERVISION, Counters.text("拖延")))
                .orElseThrow()
                .fileId();
        assertThat(raise(supervision, new FileId("nowhere")).reasons())
                .extracting(Reason::code)
                .containsExactly("supervision.conference-unrelated");
        FileId conference = counters.yidi
                .jointConferences()
                .convene(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        new ConveneConference(
                                Counters.text("例会"),
                                counters.time.instant().plus(Duration.ofDays(1)),
                                Set.of(SmallCounty.HOUSING, SmallCounty.POLICE)))
                .orElseThrow()
                .fileId();
        counters.yidi
                .jointConferences()
                .putCase(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        conference,
                        caseId,
                        new JointConferences.Matter("a", AgendaKind.HARD_CASE, Counters.text("怎么办")))
                .orElseThrow();
        assertThat(raise(supervision, conference).reasons())
                .extracting(Reason::code)
                .containsExactly("supervision.conference-unrelated");
        counters.time.advance(Duration.ofDays(1));
        counters.yidi
                .jointConferences()
                .conduct(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        conference,
                        new HoldConference(Set.of(SmallCounty.HOUSING, SmallCounty.POLICE), Counters.text("纪要")))
                .orElseThrow();
        counters.yidi
                .jointConferences()
                .conduct(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        conference,
                        new DecideItem(
                                "a",
                                Optional.of(SmallCounty.HOUSING),
                                Counters.text("约谈并限期办结"),
                                Optional.of(LocalDate.of(2026, 3, 20))))
                .orElseThrow();
        raise(supervision, conference).orElseThrow();
        assertThat(counters.yidi
                        .supervisionOffice()
                        .view(SUPERVISOR, supervision)
                        .orElseThrow()
                        .supervision()
                        .round()
                        .level())
                .isEqualTo(SupervisionLevel.TALK);
    }

    private Answer<FileReceipt> raise(FileId supervision, FileId conference) {
        return counters.yidi
                .supervisionOffice()
                .conduct(
                        counters.by(SUPERVISOR),
                        supervision,
                        new RaiseSupervision(SupervisionLevel.TALK, Optional.of(conference), true));
    }

    private List<String> entries(CaseId caseId) {
        return counters.yidi.caseDesk().history(SUPERVISOR, caseId).orElseThrow().stream()
                .map(line -> line.type())
                .toList();
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
            found.add(counters.yidi
                    .supervisionOffice()
                    .view(SUPERVISOR, id)
                    .orElseThrow()
                    .supervision());
        }
        return found;
    }

    private Yidi node(String name) {
        return Yidi.builder()
                .profile(county(SUPERVISES))
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

    private static CountyProfile county(List<Rung> rungs) {
        CountyProfile small = SmallCounty.profile();
        Ladder ladder = new Ladder("duties", Set.of(), Set.of(), Set.of(), rungs);
        return small.revise().ladders(List.of(ladder)).profile();
    }
}
