package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.supervision.OpenSupervision;
import dev.yidi.core.supervision.OrganCards.OrganCard;
import dev.yidi.core.supervision.SupervisionCommand;
import dev.yidi.core.supervision.SupervisionTrigger;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The office that supervises organs 督办室.
 *
 * <p>Thread-safe. A supervision that is not there and one that is not for the officer give the same {@link
 * Answer.Absent}. Supervisions are opened here by officers, and by themselves where a rung of a ladder, a citizen's urges
 * or a citizen's rating call for them, and where a reprisal is suspected: in the same append, so each exactly once. While
 * one over the same cause is open, that one goes up a level instead.
 */
public interface SupervisionOffice {
    /** Supervises an organ over no case in particular; where it names a case, it is the same as {@link #openOver}. */
    Answer<FileReceipt> open(@Valid @NotNull Envelope by, @NotNull OpenSupervision supervision);

    /** Supervises the organ that answers for a case, and enters it in that case in the same append. */
    Answer<FileReceipt> openOver(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @Valid @NotNull Demand demand);

    /** Takes one step in a supervision: reply, reject, raise, propose, answer a proposal, close. */
    Answer<FileReceipt> conduct(
            @Valid @NotNull Envelope by, @NotNull FileId supervision, @NotNull SupervisionCommand step);

    /** The supervision as it stands, and when its reply is due. */
    Answer<SupervisionSeen> view(@NotNull OfficerId officer, @NotNull FileId supervision);

    /** Its history, oldest first. */
    Answer<List<HistoryLine>> history(@NotNull OfficerId officer, @NotNull FileId supervision);

    /** The letters it has sent, one for each level; for who may see it. */
    Answer<List<DocumentText>> orders(@NotNull OfficerId officer, @NotNull FileId supervision);

    /** The supervisions the officer may see and asks for. */
    FilePage list(@NotNull OfficerId officer, @NotNull FileQuery query);

    /** The cards an organ has now: for those who supervise, and for its own officers. */
    Answer<List<OrganCard>> cards(@NotNull OfficerId officer, @NotNull OrganId organ);

    /**
     * What is demanded over a case.
     *
     * @param trigger why
     * @param level the level it begins at
     * @param demand what is demanded; it should name no citizen
     */
    record Demand(
            @NotNull SupervisionTrigger trigger,
            @NotNull SupervisionLevel level,
            @NotNull FreeText demand) {}
}
