package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.ReleaseCharge;
import dev.yidi.core.casefile.ReportCharge;
import dev.yidi.core.casefile.TakeIntoCharge;
import dev.yidi.core.reception.ChargeAtReception;
import dev.yidi.core.reception.LeaderReception;
import dev.yidi.core.reception.PublishReception;
import dev.yidi.core.reception.ReceptionNotice;
import dev.yidi.core.reception.ReceptionStep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where leaders receive citizens, go down to places and take cases into charge 领导接访、下访、包案 (信访工作条例 art. 18 ¶2).
 *
 * <p>Thread-safe. A reception day that is not there and one that is not for the officer give the same {@link
 * Answer.Absent}.
 */
public interface LeaderReceptions {
    /** Publishes a reception day. */
    Answer<FileReceipt> publish(@Valid @NotNull Envelope by, @NotNull PublishReception reception);

    /** The published days from {@code from} on, the earliest first, for everybody. */
    List<ReceptionNotice> schedule(@NotNull LocalDate from);

    /** Books a slot for a case; the officer must be allowed to see the case. */
    Answer<FileReceipt> bookCase(
            @Valid @NotNull Envelope by,
            @NotNull FileId reception,
            @NotNull CaseId caseId,
            @Valid @NotNull Booking booking);

    /** Books a slot for somebody who has no case yet. */
    Answer<FileReceipt> bookWalkIn(
            @Valid @NotNull Envelope by, @NotNull FileId reception, @Valid @NotNull Booking booking);

    /** Takes one step on the day that concerns nothing else: receive, missed, put off, close, call off. */
    Answer<FileReceipt> conduct(@Valid @NotNull Envelope by, @NotNull FileId reception, @NotNull ReceptionStep step);

    /** The leader who receives takes the case received into charge: day and case, both or neither. */
    Answer<Receipt> takeIntoCharge(
            @Valid @NotNull Envelope by,
            @NotNull FileId reception,
            @NotNull ChargeAtReception decision,
            @NotNull LocalDate reportBy);

    /** A leader takes a case into charge without a reception. */
    Answer<Receipt> takeIntoCharge(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull TakeIntoCharge charge);

    /** Records the progress of a case in charge. */
    Answer<Receipt> report(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ReportCharge report);

    /** Ends a leader's charge. */
    Answer<Receipt> release(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ReleaseCharge release);

    /** The reception day as it stands. */
    Answer<LeaderReception> view(@NotNull OfficerId officer, @NotNull FileId reception);

    /** Its history, oldest first. */
    Answer<List<HistoryLine>> history(@NotNull OfficerId officer, @NotNull FileId reception);

    /** The reception days the officer may see and asks for. */
    FilePage list(@NotNull OfficerId officer, @NotNull FileQuery query);

    /**
     * What is booked.
     *
     * @param id its name within the day
     * @param slot the slot
     * @param subject what it is about
     * @param panel who sits in on a hard case, department and expert; empty for any other
     */
    record Booking(
            @NotNull String id,
            @NotNull String slot,
            @NotNull FreeText subject,
            Optional<Panel> panel) {

        /** A booking with nobody but the leader. */
        public static Booking of(String id, String slot, FreeText subject) {
            return new Booking(id, slot, subject, Optional.empty());
        }

        /** This booking with departments and experts. */
        public Booking with(Set<OrganId> organs, Set<OfficerId> experts) {
            return new Booking(id, slot, subject, Optional.of(new Panel(organs, experts)));
        }
    }

    /**
     * Who sits in on a hard case 部门+专家.
     *
     * @param organs the departments
     * @param experts the experts
     */
    record Panel(Set<OrganId> organs, Set<OfficerId> experts) {
        public Panel {
            organs = Set.copyOf(organs);
            experts = Set.copyOf(experts);
        }
    }
}
