package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.TodoQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report is sealed from all but those who must know, and every look into it leaves a trace. */
class SealedReportTest {
    private final Counters counters = new Counters();
    private final CaseId report = counters.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE))
            .receipt()
            .caseId();

    @Test
    void only_the_office_for_reports_and_those_assigned_see_it() {
        assertThat(sees(SmallCounty.SEALED_OFFICER)).isTrue();
        for (OfficerId other : List.of(
                SmallCounty.CLERK,
                SmallCounty.DISPATCHER,
                SmallCounty.CENTRE_HEAD,
                SmallCounty.POLICE_OFFICER,
                SmallCounty.AUDITOR,
                SmallCounty.GRID_WORKER)) {
            assertThat(sees(other)).as(other.value()).isFalse();
        }
    }

    @Test
    void every_look_is_an_entry_of_its_history() {
        long before = version();
        counters.time.moveTo(Instant.parse("2026-03-03T01:00:00Z"));
        CaseView view = counters.yidi
                .caseDesk()
                .view(SmallCounty.SEALED_OFFICER, report)
                .orElseThrow();
        assertThat(view.version()).isEqualTo(before + 1);
        List<HistoryLine> history = counters.yidi
                .caseDesk()
                .history(SmallCounty.SEALED_OFFICER, report)
                .orElseThrow();
        HistoryLine look = history.get((int) before);
        assertThat(look.type()).isEqualTo("sealed-data-viewed");
        assertThat(look.actor()).isEqualTo("officer:sealed-officer");
        assertThat(look.at()).isEqualTo(Instant.parse("2026-03-03T01:00:00Z"));
        assertThat(version()).isEqualTo(before + 2);
        assertThat(counters.yidi.journalAudit().verify(report).isSound()).isTrue();
    }

    @Test
    void the_look_of_another_does_not_make_what_was_seen_stale() {
        long seen = counters.yidi
                .caseDesk()
                .view(SmallCounty.SEALED_OFFICER, report)
                .orElseThrow()
                .version();
        counters.yidi.caseDesk().history(SmallCounty.SEALED_OFFICER, report).orElseThrow();
        AddNote note = new AddNote(Counters.text("已核"));

        assertThat(counters.yidi
                        .caseDesk()
                        .addNote(counters.by(SmallCounty.SEALED_OFFICER).onVersion(seen), report, note))
                .isInstanceOf(Answer.Done.class);
        assertThat(counters.yidi
                        .caseDesk()
                        .addNote(counters.by(SmallCounty.SEALED_OFFICER).onVersion(seen), report, note))
                .isInstanceOf(Answer.Stale.class);
    }

    @Test
    void a_look_that_is_denied_leaves_no_entry_and_a_look_at_an_open_case_neither() {
        long before = version();
        counters.yidi.caseDesk().view(SmallCounty.CLERK, report);
        assertThat(version()).isEqualTo(before);
        CaseId open = counters.open(Counters.request());
        long version = counters.stores.index().find(open.file()).orElseThrow().version();
        counters.yidi.caseDesk().view(SmallCounty.CLERK, open).orElseThrow();
        assertThat(counters.stores.index().find(open.file()).orElseThrow().version())
                .isEqualTo(version);
    }

    @Test
    void it_cannot_be_sent_to_the_organ_it_accuses_and_is_not_advised_there() {
        Dispatch command = new Dispatch(DispatchVerb.FORWARD, SmallCounty.POLICE, Counters.text("转"), Optional.empty());
        assertThat(counters.yidi
                        .caseDesk()
                        .dispatch(counters.by(SmallCounty.SEALED_OFFICER), report, command)
                        .reasons())
                .extracting(Reason::code)
                .contains("case.dispatch.accused-organ");
        assertThat(counters.yidi
                        .reception()
                        .advise(SmallCounty.SEALED_OFFICER, report)
                        .orElseThrow()
                        .organ())
                .isEqualTo(SmallCounty.HOUSING);
    }

    @Test
    void the_figures_of_others_do_not_count_it() {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        Instant until = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(counters.yidi
                        .statistics()
                        .figures(SmallCounty.SEALED_OFFICER, from, until, until)
                        .orElseThrow()
                        .received())
                .isEqualTo(1);
        assertThat(counters.yidi
                        .statistics()
                        .figures(SmallCounty.CENTRE_HEAD, from, until, until)
                        .orElseThrow()
                        .received())
                .isZero();
    }

    private boolean sees(OfficerId officer) {
        List<CaseId> listed = counters.yidi.workList().todo(officer, TodoQuery.open(10)).lines().stream()
                .map(CaseLine::caseId)
                .toList();
        boolean viewed = counters.yidi.caseDesk().view(officer, report) instanceof Answer.Done;
        assertThat(listed.contains(report)).isEqualTo(viewed);
        return viewed;
    }

    private long version() {
        return counters.stores.index().find(report.file()).orElseThrow().version();
    }
}
