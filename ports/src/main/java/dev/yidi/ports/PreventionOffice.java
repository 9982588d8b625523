package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.prevention.OpenRiskAssessment;
import dev.yidi.core.prevention.RiskAssessment;
import dev.yidi.core.prevention.RiskAssessmentCommand;
import dev.yidi.core.prevention.Signal;
import dev.yidi.core.prevention.SignalCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The office that looks ahead 源头治理: it keeps the risk assessments of major decisions, and the signals that matters of one
 * sort gather in one place. Thread-safe. What is not there and what is not for the officer give the same
 * {@link Answer.Absent}.
 */
public interface PreventionOffice {
    /** Opens an assessment: the organ that wants the decision. */
    Answer<FileReceipt> open(@Valid @NotNull Envelope by, @NotNull OpenRiskAssessment assessment);

    /** Takes one step in an assessment; a dispute that is linked must be one the officer may see. */
    Answer<FileReceipt> assess(
            @Valid @NotNull Envelope by, @NotNull FileId assessment, @NotNull RiskAssessmentCommand step);

    /** Links a dispute that followed the decision; the officer must be allowed to see the case. */
    Answer<FileReceipt> link(@Valid @NotNull Envelope by, @NotNull FileId assessment, @NotNull CaseId dispute);

    /** The assessment as it stands; of its disputes those that the officer may see. */
    Answer<RiskAssessment> assessment(@NotNull OfficerId officer, @NotNull FileId assessment);

    /** The history of an assessment, oldest first. */
    Answer<List<HistoryLine>> assessmentHistory(@NotNull OfficerId officer, @NotNull FileId assessment);

    /** The assessments the officer may see and asks for. */
    FilePage assessments(@NotNull OfficerId officer, @NotNull FileQuery query);

    /**
     * Looks for signals now and raises those that are new: each cluster once in its time, also when several nodes look at
     * once. Cost: the cards of the cases that may count, and the journals of those that changed within the time.
     */
    SignalSweep sweep();

    /** Says what becomes of a signal. */
    Answer<FileReceipt> decide(@Valid @NotNull Envelope by, @NotNull FileId signal, @NotNull SignalCommand step);

    /** The signal as it stands; of its cases those that the officer may see. */
    Answer<Signal> signal(@NotNull OfficerId officer, @NotNull FileId signal);

    /** The history of a signal, oldest first. */
    Answer<List<HistoryLine>> signalHistory(@NotNull OfficerId officer, @NotNull FileId signal);

    /** The signals the officer may see and asks for. */
    FilePage signals(@NotNull OfficerId officer, @NotNull FileQuery query);
}
