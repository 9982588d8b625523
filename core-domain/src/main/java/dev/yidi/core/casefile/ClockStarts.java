package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which clocks an event starts 计时开始. */
final class ClockStarts {
    private ClockStarts() {}

    static List<CaseEvent> after(CaseEvent event, CaseFile file, Setting setting) {
        List<ClockStarted> lawful = mayStart(event) ? lawful(event, file, setting) : List.of();
        Stream<CaseEvent> replaced = lawful.isEmpty()
                ? Stream.of()
                : CaseRules.replaced(file, setting.profile(), event.at()).stream()
                        .map(noted -> noted);
        Stream<ClockStarted> assigned = Stream.of(
                        AssignedTerm.of(event, setting).stream(),
                        JointLimits.of(event, setting).stream(),
                        ProxyTerm.of(event, setting).stream(),
                        ChargeTerm.of(event, setting).stream(),
                        ReturnTerm.of(event, setting).stream())
                .flatMap(limits -> limits)
                .map(limit -> start(limit, event, file, event.at(), setting));
        Stream<CaseEvent> started = Stream.concat(lawful.stream(), assigned)
                .flatMap(each -> Stream.concat(Stream.of(each), continuing(each, file)));
        return Stream.concat(replaced, started).toList();
    }

    private static List<ClockStarted> lawful(CaseEvent event, CaseFile file, Setting setting) {
        return CaseRules.of(file, setting.profile()).limits().stream()
                .flatMap(limit -> from(limit, event, file)
                        .filter(start -> limit.validity().contains(LocalDate.ofInstant(start, setting.zone())))
                        .filter(start -> EnforcementClocks.startsAnother(event) || !runs(limit, event, file))
                        .map(start -> start(limit, event, file, start, setting))
                        .stream())
                .toList();
    }

    /** What reaches no act starts no limit, unless it lets one catch up. */
    private static boolean mayStart(CaseEvent event) {
        return !event.milestones().isEmpty() || event instanceof CaseClassified || event.takesBackDispatch();
    }

    /** A limit that runs again from the same start goes on from where its earlier clock was. */
    private static Stream<CaseEvent> continuing(ClockStarted started, CaseFile file) {
        ClockLedger ledger = ClockLedger.start(started.clock(), started.limit(), started.from());
        return file
                .clocks()
                .earlier(ledger, started.proceeding())
                .<CaseEvent>map(earlier -> new ClockContinued(started.at(), started.clock(), earlier.id()))
                .stream();
    }

    private static ClockStarted start(Limit limit, CaseEvent event, CaseFile file, Instant start, Setting setting) {
        return new ClockStarted(
                event.at(),
                file.clocks().nextId(limit.id()),
                limit,
                LimitScope.promise(limit, file, setting),
                start,
                limit.kinds().isEmpty() ? event.proceedingOf() : Optional.empty());
    }

    /** The instant the limit counts from, if this event starts it. */
    private static Optional<Instant> from(Limit limit, CaseEvent event, CaseFile file) {
        boolean now = event.milestones().contains(limit.start());
        if (limit.kinds().isEmpty()) {
            boolean over = event.milestones().stream()
                    .dropWhile(act -> act != limit.start())
                    .anyMatch(limit.stops()::contains);
            return event.proceedingOf()
                    .filter(proceeding -> now && !over && file.proceedings().has(limit, proceeding))
                    .map(proceeding -> event.reachedAt(limit.start()));
        }
        boolean away = LimitScope.isOfPetitionProcedure(limit) && LimitScope.isRoutedElsewhere(file);
        if (away || !limit.appliesTo(file.matter().kind(), file.matter().category())) {
            return Optional.empty();
        }
        if (now) {
            return Optional.of(event.reachedAt(limit.start()));
        }
        boolean owedAgain = event.takesBackDispatch()
                && file.custody().current().isEmpty()
                && limit.stops().contains(Milestone.DISPATCHED);
        boolean comesBack = LimitScope.isOfPetitionProcedure(limit)
                && event.milestones().contains(Milestone.APPEAL_IN_PETITION_PROCEDURE);
        return event instanceof CaseClassified || owedAgain || comesBack ? missed(limit, file) : Optional.empty();
    }

    /**
     * Where a re-classified matter, one whose dispatch was taken back, or one that came back to the petition procedure
     * catches up: the start act was reached and no act has ended the limit since. A dispatch ends nothing once none is in
     * force, nor does another route once the matter is not on it.
     */
    private static Optional<Instant> missed(Limit limit, CaseFile file) {
        Optional<Instant> start = LimitScope.isOfDispatch(limit)
                ? file.custody().current().map(Dispatching::at)
                : file.clocks().lastReached(limit.start());
        boolean lies = file.custody().current().isPresent();
        return start.filter(since -> limit.stops().stream()
                .filter(act -> act != Milestone.DISPATCHED || lies)
                .filter(act -> act != Milestone.APPEAL_ROUTED_ELSEWHERE)
                .noneMatch(act -> file.clocks()
                        .lastReached(act)
                        .filter(reached -> !reached.isBefore(since))
                        .isPresent()));
    }

    private static boolean runs(Limit limit, CaseEvent event, CaseFile file) {
        Optional<ProceedingId> owner = limit.kinds().isEmpty() ? event.proceedingOf() : Optional.empty();
        return file.clocks().running().stream()
                .anyMatch(ledger -> ledger.limit().id().equals(limit.id())
                        && file.clocks().ownerOf(ledger.id()).equals(owner));
    }
}
