package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.conference.AgendaKind;
import dev.yidi.core.conference.ConveneConference;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.supervision.RejectReply;
import dev.yidi.core.supervision.ReplyToSupervision;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.ports.Answer;
import dev.yidi.ports.FileLine;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.JointConferences;
import dev.yidi.ports.SupervisionOffice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands beside a sealed case is sealed with it: who looks leaves a trace, and lists say nothing. */
class SealedFilesTest {
    private static final OfficerId SUPERVISOR = new OfficerId("sealed-supervisor");
    private static final String DEMAND = "限期说明";

    private final Counters counters = new Counters(new InMemoryStores(), SmallCounty.profile(), officers());
    private final CaseId report = counters.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE))
            .receipt()
            .caseId();

    SealedFilesTest() {
        Dispatch toHousing =
                new Dispatch(DispatchVerb.FORWARD, SmallCounty.HOUSING, Counters.text("转"), Optional.empty());
        counters.yidi
                .caseDesk()
                .dispatch(counters.by(SmallCounty.SEALED_OFFICER), report, toHousing)
                .orElseThrow();
    }

    @Test
    void a_look_into_a_supervision_over_a_sealed_report_is_an_entry_of_its_history() {
        FileId file = supervision();
        long before = version(file);
        Supervision seen = counters.yidi
                .supervisionOffice()
                .view(SUPERVISOR, file)
                .orElseThrow()
                .supervision();
        assertThat(seen.demand().reveal()).isEqualTo(DEMAND);
        assertThat(version(file)).isEqualTo(before + 1);
        List<HistoryLine> history =
                counters.yidi.supervisionOffice().history(SUPERVISOR, file).orElseThrow();
        assertThat(version(file)).isEqualTo(before + 2);
        assertThat(history)
                .extracting(HistoryLine::type)
                .containsExactly("supervision-opened", "sealed-supervision-viewed", "sealed-supervision-viewed");
        assertThat(history.get(1).actor()).isEqualTo("officer:" + SUPERVISOR);
        assertThat(counters.yidi.journalAudit().verify(file).isSound()).isTrue();
    }

    @Test
    void the_look_of_another_makes_nothing_stale_and_a_denied_look_leaves_no_entry() {
        FileId file = supervision();
        long seen = version(file);
        counters.yidi.supervisionOffice().view(SUPERVISOR, file).orElseThrow();
        long looked = version(file);
        for (OfficerId other : List.of(SmallCounty.CLERK, SmallCounty.CENTRE_HEAD, SmallCounty.POLICE_OFFICER)) {
            assertThat(counters.yidi.supervisionOffice().view(other, file)).isEqualTo(new Answer.Absent<>());
            assertThat(counters.yidi.supervisionOffice().history(other, file)).isEqualTo(new Answer.Absent<>());
        }
        assertThat(version(file)).isEqualTo(looked);
        assertThat(counters.yidi
                        .supervisionOffice()
                        .conduct(counters.by(SUPERVISOR).onVersion(seen), file, new RejectReply(Counters.text("还没有答复")))
                        .reasons())
                .isNotEmpty();
    }

    @Test
    void lists_show_that_a_file_is_sealed_and_nothing_else_of_it() {
        supervision();
        List<FileLine> lines = counters.yidi
                .supervisionOffice()
                .list(SUPERVISOR, FileQuery.all())
                .lines();
        assertThat(lines).extracting(FileLine::title).containsExactly("[sealed]");
        assertThat(counters.yidi
                        .supervisionOffice()
                        .list(SmallCounty.CENTRE_HEAD, FileQuery.all())
                        .lines())
                .isEmpty();
    }

    @Test
    void a_conference_is_sealed_by_what_is_before_it() {
        JointConferences desk = counters.yidi.jointConferences();
        FileId conference = desk.convene(
                        counters.by(SUPERVISOR),
                        new ConveneConference(
                                Counters.text("联席会议"),
                                counters.time.instant().plus(Duration.ofDays(2)),
                                Set.of(SmallCounty.CENTRE, SmallCounty.HOUSING)))
                .orElseThrow()
                .fileId();
        long open = version(conference);
        desk.view(SUPERVISOR, conference).orElseThrow();
        assertThat(version(conference)).isEqualTo(open);
        desk.putCase(
                        counters.by(SUPERVISOR),
                        conference,
                        report,
                        new JointConferences.Matter("a", AgendaKind.COMPETENCE, Counters.text("归谁管")))
                .orElseThrow();
        long sealed = version(conference);
        desk.view(SUPERVISOR, conference).orElseThrow();
        assertThat(desk.history(SUPERVISOR, conference).orElseThrow())
                .extracting(HistoryLine::type)
                .containsSubsequence("agenda-item-added", "sealed-conference-viewed", "sealed-conference-viewed");
        assertThat(version(conference)).isEqualTo(sealed + 2);
        assertThat(desk.list(SUPERVISOR, FileQuery.all()).lines())
                .extracting(FileLine::title)
                .containsExactly("[sealed]");
    }

    @Test
    void who_only_oversees_reads_the_title_of_an_open_supervision_and_not_what_was_written() {
        CaseId open = counters.open(Counters.request());
        counters.dispatch(open, SmallCounty.HOUSING);
        FileId file = opened(SmallCounty.CENTRE_HEAD, open);
        counters.yidi
                .supervisionOffice()
                .conduct(counters.by(SmallCounty.HOUSING_HEAD), file, new ReplyToSupervision(Counters.text("已经派人")))
                .orElseThrow();
        Supervision seen = counters.yidi
                .supervisionOffice()
                .view(SmallCounty.AUDITOR, file)
                .orElseThrow()
                .supervision();
        assertThat(seen.demand().reveal()).isEqualTo(DEMAND);
        assertThat(seen.replies().get(0).text().reveal()).isEqualTo("[hidden]");
        assertThat(counters.yidi
                        .supervisionOffice()
                        .view(SmallCounty.CENTRE_HEAD, file)
                        .orElseThrow()
                        .supervision()
                        .replies()
                        .get(0)
                        .text()
                        .reveal())
                .isEqualTo("已经派人");
    }

    private FileId supervision() {
        return opened(SUPERVISOR, report);
    }

    private FileId opened(OfficerId by, CaseId caseId) {
        SupervisionOffice.Demand demand = new SupervisionOffice.Demand(
                SupervisionTrigger.OTHER, SupervisionLevel.REMINDER, Counters.text(DEMAND));
        counters.yidi
                .supervisionOffice()
                .openOver(counters.by(by), caseId, demand)
                .orElseThrow();
        return counters.yidi
                .supervisionOffice()
                .list(by, FileQuery.all())
                .lines()
                .get(0)
                .fileId();
    }

    private long version(FileId file) {
        return counters.stores.index().find(file).orElseThrow().version();
    }

    private static List<Officer> officers() {
        List<Officer> all = new ArrayList<>(SmallCounty.officers());
        all.add(new Officer(
                SUPERVISOR,
                "密封督办",
                SmallCounty.CENTRE,
                SmallCounty.COUNTY,
                Set.of(Role.SEALED_REPORT_OFFICER, Role.SUPERVISOR)));
        return all;
    }
}
