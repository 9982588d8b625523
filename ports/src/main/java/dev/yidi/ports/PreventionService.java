package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.prevention.LinkDispute;
import dev.yidi.core.prevention.OpenRiskAssessment;
import dev.yidi.core.prevention.RiskAssessment;
import dev.yidi.core.prevention.RiskAssessmentCommand;
import dev.yidi.core.prevention.RiskAssessmentEvent;
import dev.yidi.core.prevention.Signal;
import dev.yidi.core.prevention.SignalCommand;
import dev.yidi.core.prevention.SignalEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks ahead; see {@link PreventionOffice}. */
final class PreventionService implements PreventionOffice {
    private final FileDesk<RiskAssessment, RiskAssessmentEvent, RiskAssessmentCommand> assessments;
    private final FileDesk<Signal, SignalEvent, SignalCommand> signals;
    private final OfficerDesk desk;
    private final SignalRounds rounds;

    PreventionService(FileCounter counter, OfficerDesk desk, SignalRounds rounds) {
        this.assessments = new FileDesk<>(KeptRegisters.RISK_ASSESSMENT, counter);
        this.signals = new FileDesk<>(KeptRegisters.SIGNAL, counter);
        this.desk = desk;
        this.rounds = rounds;
    }

    @Override
    public Answer<FileReceipt> open(Envelope by, OpenRiskAssessment assessment) {
        return assessments.open(by, assessment);
    }

    @Override
    public Answer<FileReceipt> assess(Envelope by, FileId assessment, RiskAssessmentCommand step) {
        return step instanceof LinkDispute link
                ? link(by, assessment, link.dispute())
                : assessments.perform(by, assessment, step);
    }

    @Override
    public Answer<FileReceipt> link(Envelope by, FileId assessment, CaseId dispute) {
        return sees(by.officer(), dispute)
                ? assessments.perform(by, assessment, new LinkDispute(dispute))
                : new Answer.Absent<>();
    }

    @Override
    public Answer<RiskAssessment> assessment(OfficerId officer, FileId assessment) {
        return assessments.see(officer, assessment).map(each -> each.showing(seen(officer, each.disputes())));
    }

    @Override
    public Answer<List<HistoryLine>> assessmentHistory(OfficerId officer, FileId assessment) {
        Set<CaseId> all = assessments
                .find(officer, assessment)
                .map(RiskAssessment::disputes)
                .orElse(Set.of());
        return assessments.history(officer, assessment).map(lines -> showing(officer, all, lines));
    }

    @Override
    public FilePage assessments(OfficerId officer, FileQuery query) {
        return assessments.list(officer, query);
    }

    @Override
    public SignalSweep sweep() {
        return rounds.sweep();
    }

    @Override
    public Answer<FileReceipt> decide(Envelope by, FileId signal, SignalCommand step) {
        return signals.perform(by, signal, step);
    }

    @Override
    public Answer<Signal> signal(OfficerId officer, FileId signal) {
        return signals.see(officer, signal)
                .map(each -> each.showing(seen(officer, each.cluster().cases())));
    }

    @Override
    public Answer<List<HistoryLine>> signalHistory(OfficerId officer, FileId signal) {
        Set<CaseId> all = signals.find(officer, signal)
                .map(each -> each.cluster().cases())
                .orElse(Set.of());
        return signals.history(officer, signal).map(lines -> showing(officer, all, lines));
    }

    @Override
    public FilePage signals(OfficerId officer, FileQuery query) {
        return signals.list(officer, query);
    }

    /** A case that the officer may not see is in no line of a history either. */
    private List<HistoryLine> showing(OfficerId officer, Set<CaseId> all, List<HistoryLine> lines) {
        Set<CaseId> seen = seen(officer, all);
        Set<String> hidden = all.stream()
                .filter(each -> !seen.contains(each))
                .map(CaseId::value)
                .collect(Collectors.toUnmodifiableSet());
        return lines.stream().map(line -> line.without(hidden)).toList();
    }

    private Set<CaseId> seen(OfficerId officer, Set<CaseId> all) {
        return all.stream().filter(each -> sees(officer, each)).collect(Collectors.toUnmodifiableSet());
    }

    private boolean sees(OfficerId officer, CaseId caseId) {
        return desk.find(officer, caseId, Operation.READ).isPresent();
    }
}
