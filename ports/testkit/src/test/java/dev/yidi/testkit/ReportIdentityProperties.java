package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.Citation;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.report.ConfirmRealName;
import dev.yidi.core.report.DecideFiling;
import dev.yidi.core.report.FeedbackChannel;
import dev.yidi.core.report.FindingKind;
import dev.yidi.core.report.GrantReward;
import dev.yidi.core.report.IdentityPurpose;
import dev.yidi.core.report.OpenIdentity;
import dev.yidi.core.report.RecordFinding;
import dev.yidi.core.report.RecordTransferOutcome;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.ReportReprisal;
import dev.yidi.core.report.ReportTermsTable;
import dev.yidi.core.report.ReporterStanding;
import dev.yidi.core.report.TakeUpReport;
import dev.yidi.core.report.TellReporter;
import dev.yidi.core.report.TransferReport;
import dev.yidi.core.report.VerificationStep;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.ReceptionWindow;
import dev.yidi.ports.Registered;
import dev.yidi.ports.TodoQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done with a report, no read of the centre tells who made it but the one that opens the identity. */
class ReportIdentityProperties {
    private static final List<String> CANARIES =
            List.of(Counters.NAME, Counters.PHONE, Counters.IDENTITY, "002X", "金**");
    private static final ProceedingId REPORT = new ProceedingId("r1");
    private static final PartyId REPORTER = new PartyId("p1");
    private static final List<ReportCommand> STEPS = List.of(
            new TakeUpReport(
                    REPORT,
                    ReportTermsTable.published().get("market"),
                    ReporterStanding.NAMED,
                    Set.of(REPORTER),
                    Set.of()),
            new RecordVerification(VerificationStep.SITE, Set.of(SmallCounty.SEALED_OFFICER), Counters.text("查")),
            new DecideFiling(true, Counters.text("立案")),
            new OpenIdentity(IdentityPurpose.CHECK_IDENTITY, Counters.text("核实")),
            new ConfirmRealName(),
            new TransferReport("纪委", Optional.empty(), new Citation("信访工作条例(2022)", "22"), Optional.empty()),
            new RecordTransferOutcome(Counters.text("反馈")),
            new ReportReprisal(Counters.text("报复")),
            new RecordFinding(FindingKind.TRUE, Counters.text("属实")),
            new TellReporter(FeedbackChannel.QUERY_CODE, Counters.text("属实")),
            new GrantReward("code-1", new Citation("信访工作条例(2022)", "29")));

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(0, STEPS.size() - 1).list().ofMaxSize(25);
    }

    @Property(tries = 40)
    void no_read_tells_who_reported(@ForAll("steps") List<Integer> steps, @ForAll boolean dispatched) {
        Counters counters = new Counters();
        Registered registered = counters.register(SmallCounty.SEALED_OFFICER, plainlyTitled());
        CaseId report = registered.receipt().caseId();
        counters.yidi.reportRoom().conduct(counters.by(SmallCounty.SEALED_OFFICER), report, REPORT, STEPS.get(0));
        steps.forEach(step -> counters.yidi
                .reportRoom()
                .conduct(counters.by(SmallCounty.SEALED_OFFICER), report, REPORT, STEPS.get(step)));
        if (dispatched) {
            counters.yidi
                    .caseDesk()
                    .dispatch(
                            counters.by(SmallCounty.SEALED_OFFICER),
                            report,
                            new Dispatch(
                                    DispatchVerb.FORWARD, SmallCounty.HOUSING, Counters.text("转"), Optional.empty()));
        }
        List<Object> reads = new ArrayList<>();
        for (Officer officer : SmallCounty.officers()) {
            reads.addAll(everythingShownTo(officer.id(), counters, registered));
        }
        reads.add(
                counters.yidi.inquiry().follow(Counters.credential(registered)).orElseThrow());
        reads.add(counters.yidi.journalFeed().read("", 500));
        reads.add(counters.yidi.journalAudit().verifyAll());
        assertThat(reads).hasSizeGreaterThan(SmallCounty.officers().size());
        for (Object read : reads) {
            assertThat(Disclosed.by(read)).as(read.getClass().getSimpleName()).doesNotContain(CANARIES);
        }
        OpenIdentity opening = new OpenIdentity(IdentityPurpose.CHECK_IDENTITY, Counters.text("核实"));
        assertThat(Disclosed.by(counters.yidi
                        .reportRoom()
                        .openIdentity(counters.by(SmallCounty.SEALED_OFFICER), report, REPORT, opening)
                        .orElseThrow()))
                .contains(Counters.NAME, Counters.PHONE, Counters.IDENTITY);
    }

    @Property(tries = 20)
    void nobody_finds_a_report_by_the_name_of_its_reporter(@ForAll("steps") List<Integer> steps) {
        Counters counters = new Counters();
        CaseId report = counters.register(SmallCounty.SEALED_OFFICER, plainlyTitled())
                .receipt()
                .caseId();
        steps.forEach(step -> counters.yidi
                .reportRoom()
                .conduct(counters.by(SmallCounty.SEALED_OFFICER), report, REPORT, STEPS.get(step)));
        for (Officer officer : SmallCounty.officers()) {
            assertThat(counters.yidi.workList().todo(officer.id(), byName()).lines())
                    .isEmpty();
        }
        assertThat(counters.yidi
                        .workList()
                        .todo(SmallCounty.SEALED_OFFICER, TodoQuery.open(10))
                        .lines())
                .extracting(CaseLine::caseId)
                .containsExactly(report);
    }

    private static TodoQuery byName() {
        TodoQuery open = TodoQuery.open(10);
        return new TodoQuery(
                open.mine(),
                open.openOnly(),
                open.stages(),
                open.kinds(),
                open.topics(),
                open.accountable(),
                Optional.of(PersonName.of(Counters.NAME)),
                Optional.empty(),
                Optional.empty(),
                open.newestFirst(),
                Optional.empty(),
                open.limit());
    }

    private static List<Object> everythingShownTo(OfficerId officer, Counters counters, Registered registered) {
        CaseId report = registered.receipt().caseId();
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        Instant until = Instant.parse("2027-01-01T00:00:00Z");
        List<Object> reads = new ArrayList<>();
        shown(counters.yidi.caseDesk().view(officer, report)).ifPresent(reads::add);
        shown(counters.yidi.caseDesk().history(officer, report)).ifPresent(reads::add);
        shown(counters.yidi.workList().find(officer, registered.receipt().number()))
                .ifPresent(reads::add);
        shown(counters.yidi.reception().advise(officer, report)).ifPresent(reads::add);
        shown(counters.yidi.statistics().figures(officer, from, until, until)).ifPresent(reads::add);
        reads.add(counters.yidi.workList().todo(officer, TodoQuery.open(10)));
        return reads;
    }

    private static Optional<Object> shown(Answer<?> answer) {
        return answer instanceof Answer.Done<?> done ? Optional.of(done.value()) : Optional.empty();
    }

    private static ReceptionWindow.Register plainlyTitled() {
        ReceptionWindow.Register report = Counters.report(SmallCounty.POLICE);
        return new ReceptionWindow.Register(
                report.channel(),
                report.window(),
                report.receivedAt(),
                report.place(),
                Counters.text("举报"),
                Counters.text("举报内容"),
                report.visitors(),
                report.kind(),
                report.category(),
                report.topic(),
                report.parties(),
                report.accused(),
                report.firstHandler(),
                report.attendedAt());
    }
}
