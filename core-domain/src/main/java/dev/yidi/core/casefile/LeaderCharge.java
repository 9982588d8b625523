package dev.yidi.core.casefile;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A leader took the case into charge 领导包案 (信访工作条例 art. 18 ¶2). It moves neither accountability nor the first
 * handler's duty.
 *
 * @param leader the leader
 * @param office the public office they hold, shown to the citizen; never a name
 * @param takenAt since when
 * @param reception the reception at which it was taken, if at one
 * @param reportBy the day by which progress is to be recorded next
 * @param reports the progress so far, oldest first
 * @param releasedAt when it ended; empty while they are in charge
 * @param releasedFor why it ended
 */
public record LeaderCharge(
        OfficerId leader,
        String office,
        Instant takenAt,
        Optional<FileId> reception,
        LocalDate reportBy,
        List<ChargeReport> reports,
        Optional<Instant> releasedAt,
        Optional<FreeText> releasedFor) {
    private static final int MAX_OFFICE = 80;

    public LeaderCharge {
        office(office);
        reports = List.copyOf(reports);
    }

    /** Whether they are in charge now. */
    public boolean isOpen() {
        return releasedAt.isEmpty();
    }

    static String office(String title) {
        return Text.required("office", title, MAX_OFFICE);
    }

    static LeaderCharge of(ChargeTaken event) {
        return new LeaderCharge(
                event.leader(),
                event.office(),
                event.at(),
                event.reception(),
                event.reportBy(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    LeaderCharge reported(ChargeReported event) {
        ChargeReport report = new ChargeReport(event.at(), event.by(), event.report());
        return new LeaderCharge(
                leader,
                office,
                takenAt,
                reception,
                event.nextBy(),
                Copies.and(reports, report),
                releasedAt,
                releasedFor);
    }

    LeaderCharge released(ChargeReleased event) {
        return new LeaderCharge(
                leader,
                office,
                takenAt,
                reception,
                reportBy,
                reports,
                Optional.of(event.at()),
                Optional.of(event.reason()));
    }
}
