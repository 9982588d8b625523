package dev.yidi.core.hall;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A ticket of the guidance desk 号票. It knows nobody: no name, no telephone, no address.
 *
 * @param head what every file has
 * @param day the day it holds for
 * @param errand what its holder comes for
 * @param grounds why its holder is called before others
 * @param assigned the only window that may call it, once it was passed on; else any window that takes the errand
 * @param turns its turns at windows, the present one last
 * @param end how it ended; empty while it has not
 * @param endedAt when it ended
 * @param caseId the case that was registered or looked after at the window
 * @param appointment the number of the appointment its holder came for
 */
public record Ticket(
        FileHead head,
        LocalDate day,
        Errand errand,
        Set<PriorityGround> grounds,
        Optional<WindowId> assigned,
        List<Turn> turns,
        Optional<TicketEnd> end,
        Optional<Instant> endedAt,
        Optional<CaseId> caseId,
        Optional<String> appointment)
        implements KeptFile<Ticket> {
    /** The register 取号. */
    public static final String REGISTER = "ticket";

    /** What stands before the numbers of tickets. */
    public static final String MARK = "QH";

    private static final ClockId DAY = new ClockId("day");
    private static final RungId OVER = new RungId("over");

    public Ticket {
        grounds = Set.copyOf(grounds);
        turns = List.copyOf(turns);
    }

    /** When it was drawn. */
    public Instant drawnAt() {
        return head.openedAt();
    }

    /** Where it stands. */
    public TicketStage stage() {
        return end.map(TicketEnd::stage)
                .orElseGet(() -> turn().map(
                                turn -> turn.servingAt().isPresent() ? TicketStage.SERVING : TicketStage.CALLED)
                        .orElse(TicketStage.WAITING));
    }

    /** The present turn; empty while it waits and when it has ended. */
    public Optional<Turn> turn() {
        return last().filter(turn -> turn.endedAt().isEmpty());
    }

    /** Whether {@code window} may call it. */
    public boolean isFor(CountyProfile profile, WindowId window) {
        return assigned.map(window::equals)
                .orElseGet(() -> profile.windows().stream()
                        .filter(each -> each.id().equals(window))
                        .anyMatch(each -> WindowGuide.takes(profile, each, errand)));
    }

    /** How long its holder was served, to {@code now} or to its end, to the microsecond. */
    public Duration serving(Instant now) {
        Instant until = endedAt.orElse(now);
        return turns.stream().map(turn -> turn.servedUntil(until)).reduce(Duration.ZERO, Duration::plus);
    }

    /** How long its holder waited, to {@code now} or to its end: for each turn that began, and since the last one. */
    public Duration waiting(Instant now) {
        Duration before = turns.stream().flatMap(turn -> turn.waited().stream()).reduce(Duration.ZERO, Duration::plus);
        return stage() == TicketStage.SERVING ? before : before.plus(Duration.between(since(), endedAt.orElse(now)));
    }

    /** The key under which those of one day that wait are found. */
    public static String waitingKey(LocalDate day) {
        return "waiting:" + day;
    }

    /** The key under which those of one day that are called or served now are found. */
    public static String callingKey(LocalDate day) {
        return "calling:" + day;
    }

    /** The key under which those of one day are found that {@code window} ever called. */
    public static String windowKey(WindowId window, LocalDate day) {
        return "window:" + window + ":" + day;
    }

    /** The key under which the one of an appointment is found. */
    public static String appointmentKey(String number) {
        return "appointment:" + number;
    }

    /** The key under which all of one day are found. */
    public static String dayKey(LocalDate day) {
        return "day:" + day;
    }

    @Override
    public Ticket with(FileHead other) {
        return new Ticket(other, day, errand, grounds, assigned, turns, end, endedAt, caseId, appointment);
    }

    @Override
    public FileFacts facts() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(dayKey(day));
        if (end.isEmpty()) {
            keys.add(turn().isPresent() ? callingKey(day) : waitingKey(day));
        }
        turns.forEach(turn -> keys.add(windowKey(turn.window(), day)));
        caseId.ifPresent(linked -> keys.add("case:" + linked));
        appointment.ifPresent(number -> keys.add(appointmentKey(number)));
        return new FileFacts(
                REGISTER,
                head.number(),
                errand.kind().map(Enum::name).orElse(""),
                stage().name(),
                Optional.empty(),
                Optional.empty(),
                last().map(Turn::by),
                head.openedAt(),
                end.isEmpty(),
                false,
                keys,
                FreeText.of(head.number()));
    }

    /** Whoever works at the centre or for an organ with a window there. */
    @Override
    public AccessFacts access(CountyProfile profile) {
        Set<AccessTag> allow = new LinkedHashSet<>();
        profile.organs().centres().forEach(centre -> allow.add(AccessTag.member(centre.id())));
        profile.windows().stream()
                .flatMap(window -> window.organ().stream())
                .map(organ -> today(profile, organ))
                .forEach(organ -> allow.add(AccessTag.member(organ)));
        return new AccessFacts(allow, Set.of(), false, Set.of());
    }

    @Override
    public List<Alarm> alarms(Setting setting) {
        return end.isPresent() ? List.of() : List.of(new Alarm(DAY, OVER, dayEnd(setting)));
    }

    Instant dayEnd(Setting setting) {
        return day.plusDays(1).atStartOfDay(setting.zone()).toInstant();
    }

    /** From when on its holder waits for the next turn: a turn that never began does not end the wait. */
    Instant since() {
        return last().map(turn -> turn.servingAt().isPresent() ? turn.endedAt().orElseThrow() : turn.since())
                .orElse(drawnAt());
    }

    Ticket called(Turn turn) {
        List<Turn> all = new ArrayList<>(turns);
        all.add(turn);
        return new Ticket(head, day, errand, grounds, assigned, all, end, endedAt, caseId, appointment);
    }

    Ticket turning(Turn changed) {
        List<Turn> all = new ArrayList<>(turns.subList(0, turns.size() - 1));
        all.add(changed);
        return new Ticket(head, day, errand, grounds, assigned, all, end, endedAt, caseId, appointment);
    }

    Ticket passed(WindowId to, Instant at) {
        Ticket freed = closing(at);
        return new Ticket(head, day, errand, grounds, Optional.of(to), freed.turns, end, endedAt, caseId, appointment);
    }

    Ticket ended(TicketEnd how, Instant at, Optional<CaseId> linked) {
        return new Ticket(
                head,
                day,
                errand,
                grounds,
                assigned,
                closing(at).turns,
                Optional.of(how),
                Optional.of(at),
                linked,
                appointment);
    }

    private Ticket closing(Instant at) {
        return turn().map(turn -> turning(turn.ended(at))).orElse(this);
    }

    private Optional<Turn> last() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
    }

    private static OrganId today(CountyProfile profile, OrganId organ) {
        return profile.organs().knows(organ) ? profile.organs().currentOf(organ) : organ;
    }
}
