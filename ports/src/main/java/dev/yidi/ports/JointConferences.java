package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.conference.AgendaKind;
import dev.yidi.core.conference.ConferenceStep;
import dev.yidi.core.conference.ConveneConference;
import dev.yidi.core.conference.DesignateOrgan;
import dev.yidi.core.conference.JointConference;
import dev.yidi.core.conference.OrderMeasure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The desk of the joint conference 联席会议办公室: the centre convenes, members come, decisions take effect at once.
 *
 * <p>Thread-safe. A conference that is not there and one that is not for the officer give the same {@link
 * Answer.Absent}.
 */
public interface JointConferences {
    /** Convenes a conference. */
    Answer<FileReceipt> convene(@Valid @NotNull Envelope by, @NotNull ConveneConference conference);

    /** Puts a case before it; the officer must be allowed to see the case. */
    Answer<FileReceipt> putCase(
            @Valid @NotNull Envelope by,
            @NotNull FileId conference,
            @NotNull CaseId caseId,
            @Valid @NotNull Matter matter);

    /** Puts a supervision before it; the officer must be allowed to see the supervision. */
    Answer<FileReceipt> putSupervision(
            @Valid @NotNull Envelope by,
            @NotNull FileId conference,
            @NotNull FileId supervision,
            @Valid @NotNull Matter matter);

    /** Takes one step in it that concerns nothing else: hold, decide, report a task, close. */
    Answer<FileReceipt> conduct(@Valid @NotNull Envelope by, @NotNull FileId conference, @NotNull ConferenceStep step);

    /** Designates the organ of a case before it, and dispatches the case to it: both or neither. */
    Answer<Receipt> designate(
            @Valid @NotNull Envelope by, @NotNull FileId conference, @NotNull DesignateOrgan decision);

    /** Orders a measure in a supervision before it, and takes the supervision to that level: both or neither. */
    Answer<FileReceipt> order(@Valid @NotNull Envelope by, @NotNull FileId conference, @NotNull OrderMeasure decision);

    /** The conference as it stands. */
    Answer<JointConference> view(@NotNull OfficerId officer, @NotNull FileId conference);

    /** Its history, oldest first. */
    Answer<List<HistoryLine>> history(@NotNull OfficerId officer, @NotNull FileId conference);

    /** The conferences the officer may see and asks for. */
    FilePage list(@NotNull OfficerId officer, @NotNull FileQuery query);

    /**
     * What is put before a conference.
     *
     * @param item its name within the conference
     * @param kind what it is about
     * @param question what is to be decided
     */
    record Matter(
            @NotNull String item,
            @NotNull AgendaKind kind,
            @NotNull FreeText question) {}
}
