package dev.yidi.core.time;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A running limit and all that happened to it 计时台账: limit + extensions − pauses. Entries are only ever added; due
 * dates and states are derived from them, never stored.
 *
 * <p>How a pause counts: the clock ticks at the end, 24:00 in the county's zone, of every day of its unit after the start
 * day, and a tick is taken from the budget unless the clock stands still at that moment. A pause from {@code p} to
 * {@code r} thus gives back the days of the unit from the day of {@code p} up to the day before that of {@code r}: a day
 * is given back exactly when the clock stood still at its end. A whole day of standstill is always given back, a pause
 * within one day never, and a pause over n midnights gives back at most n days, however the hours lie: what an office
 * gains or loses by the hour of a pause is less than one day. In hours a pause gives back its exact duration. A pause that begins
 * after the due instant heals nothing.
 *
 * <p>Where a limit rolls forward, it rolls to the first working day at whose end the clock does not stand still.
 *
 * @param id unique within the case
 * @param limit as it was when the clock started: a later change of the rule set does not touch it
 * @param promise the county's stricter norm 承诺时限; pauses move it, extensions do not
 * @param started the instant of the start act
 * @param entries in the order of their effect
 */
public record ClockLedger(ClockId id, Limit limit, Optional<Span> promise, Instant started, List<ClockEntry> entries) {

    /**
     * A ledger as it was stored.
     *
     * @throws InvalidInputException when the entries cannot have happened in this order: time runs backwards, a pause
     *     within a pause, a resumption without one, an extension in another unit, anything after the end
     */
    public ClockLedger {
        entries = List.copyOf(entries);
        LedgerOrder.check(limit, started, entries);
    }

    /** A clock that starts at {@code at}, without a promise. */
    public static ClockLedger start(ClockId id, Limit limit, Instant at) {
        return new ClockLedger(id, limit, Optional.empty(), at, List.of());
    }

    /** A clock that starts at {@code at} with the county's {@code promise} beside the limit. */
    public static ClockLedger start(ClockId id, Limit limit, Span promise, Instant at) {
        return new ClockLedger(id, limit, Optional.of(promise), at, List.of());
    }

    /**
     * This ledger with one more entry: the fold of stored entries. It checks their order, not whether they were allowed.
     *
     * @throws InvalidInputException as the constructor
     */
    public ClockLedger with(ClockEntry entry) {
        List<ClockEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new ClockLedger(id, limit, promise, started, more);
    }

    /** Stands still from {@code at}; refused when ended, already paused or the limit does not know the reason. */
    public Outcome<ClockLedger> pause(PauseReason reason, Instant at) {
        List<Reason> reasons = LedgerRules.common(this, at);
        if (isPaused()) {
            reasons.add(Reason.of("clock.pause.already-paused"));
        }
        if (!limit.pauses().contains(reason)) {
            reasons.add(
                    Reason.of("clock.pause.reason-not-allowed", limit.basis()).with("reason", reason));
        }
        return decided(reasons, new ClockEntry.Paused(at, reason));
    }

    /** Goes on from {@code at}; refused when ended or not paused. */
    public Outcome<ClockLedger> resume(Instant at) {
        List<Reason> reasons = LedgerRules.common(this, at);
        if (!isPaused()) {
            reasons.add(Reason.of("clock.resume.not-paused"));
        }
        return decided(reasons, new ClockEntry.Resumed(at));
    }

    /**
     * Grows the budget; refused when ended, already overdue, not extendable, by another grantor, in another unit, beyond
     * the cap or the number of grants.
     *
     * @param reasonCode why, a dotted lower-case code; the law wants the citizen told of it (信访工作条例 art. 34)
     */
    public Outcome<ClockLedger> extend(
            Span by, String grantor, String reasonCode, Instant at, WorkCalendar calendar, ZoneId zone) {
        List<Reason> reasons = LedgerRules.common(this, at);
        reasons.addAll(LedgerRules.againstExtension(this, by, grantor));
        if (!isEnded() && !asOf(at).due(Optional.of(at), calendar, zone).allows(at)) {
            reasons.add(Reason.of("clock.extend.overdue", limit.basis()));
        }
        return decided(reasons, new ClockEntry.Extended(at, by, grantor, reasonCode));
    }

    /** Ends the clock because {@code by} was done; refused when ended or when the limit does not wait for that act. */
    public Outcome<ClockLedger> stop(Milestone by, Instant at) {
        List<Reason> reasons = LedgerRules.common(this, at);
        if (!limit.stops().contains(by)) {
            reasons.add(Reason.of("clock.stop.other-act", limit.basis()).with("act", by));
        }
        return decided(reasons, new ClockEntry.Stopped(at, by));
    }

    /** Ends the clock without a result: the matter was re-classified, withdrawn, merged, returned; refused when ended. */
    public Outcome<ClockLedger> lapse(String reasonCode, Instant at) {
        return decided(LedgerRules.common(this, at), new ClockEntry.Lapsed(at, reasonCode));
    }

    /** Whether it stands still after its last entry. */
    public boolean isPaused() {
        return !isEnded() && Standstill.isOpen(entries);
    }

    /** Whether the act was done. */
    public boolean isStopped() {
        return stoppedAt().isPresent();
    }

    /** When the act was done. */
    public Optional<Instant> stoppedAt() {
        return lastEntry().filter(ClockEntry.Stopped.class::isInstance).map(ClockEntry::at);
    }

    /** Whether it no longer counts: stopped or lapsed. */
    public boolean isEnded() {
        return lastEntry().filter(ClockEntry::isEnd).isPresent();
    }

    /** The newest entry. */
    public Optional<ClockEntry> lastEntry() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** What happened to it until it ended, which counts on where the limit runs again: it stood still no longer than to its end. */
    public List<ClockEntry> untilEnd() {
        List<ClockEntry> before = new ArrayList<>(entries);
        boolean ended = isEnded();
        Optional<ClockEntry> end = lastEntry().filter(entry -> ended);
        end.ifPresent(before::remove);
        if (Standstill.isOpen(before)) {
            end.ifPresent(entry -> before.add(new ClockEntry.Resumed(entry.at())));
        }
        return List.copyOf(before);
    }

    /** Limit and extensions. */
    public Span budget() {
        Span budget = limit.span();
        for (ClockEntry entry : entries) {
            if (entry instanceof ClockEntry.Extended extended) {
                budget = budget.plus(extended.by());
            }
        }
        return budget;
    }

    /**
     * The statutory due date after the last entry. While the clock stands still this is the earliest it can be: as if it
     * went on at once.
     *
     * @throws UnknownYearException as {@link DueDates#of}
     */
    public DueDate due(WorkCalendar calendar, ZoneId zone) {
        return due(Optional.empty(), calendar, zone);
    }

    /**
     * The promised due date after the last entry, never later than the statutory one; the statutory one where nothing
     * was promised.
     *
     * @throws UnknownYearException as {@link DueDates#of}
     */
    public DueDate promisedDue(WorkCalendar calendar, ZoneId zone) {
        return promisedDue(Optional.empty(), calendar, zone);
    }

    /**
     * What the clock shows at {@code at}: entries after it are not seen, and an open pause lasts until then.
     *
     * @throws UnknownYearException as {@link DueDates#of}
     */
    public ClockStatus statusAt(Instant at, WorkCalendar calendar, ZoneId zone) {
        ClockLedger seen = asOf(at);
        Optional<Instant> now = Optional.of(at);
        Instant moment =
                seen.lastEntry().filter(ClockEntry::isEnd).map(ClockEntry::at).orElse(at);
        Reckoning reckoning = seen.reckoning(seen.budget(), now, calendar, zone);
        DueDate due = reckoning.due();
        DueDate promised = seen.promisedDue(now, calendar, zone);
        return new ClockStatus(
                seen.state(moment, due),
                seen.budget(),
                reckoning.consumed(moment),
                reckoning.remaining(moment),
                due,
                promised,
                seen.state(moment, promised));
    }

    /** This ledger without the entries after {@code at}. */
    public ClockLedger asOf(Instant at) {
        List<ClockEntry> seen =
                entries.stream().filter(entry -> !entry.at().isAfter(at)).toList();
        return new ClockLedger(id, limit, promise, started, seen);
    }

    private ClockState state(Instant moment, DueDate due) {
        boolean inTime = due.allows(moment);
        if (isStopped()) {
            return inTime ? ClockState.MET : ClockState.MISSED;
        }
        if (isEnded()) {
            return ClockState.LAPSED;
        }
        return !inTime ? ClockState.OVERDUE : isPaused() ? ClockState.PAUSED : ClockState.RUNNING;
    }

    private DueDate due(Optional<Instant> openUntil, WorkCalendar calendar, ZoneId zone) {
        return reckoning(budget(), openUntil, calendar, zone).due();
    }

    private DueDate promisedDue(Optional<Instant> openUntil, WorkCalendar calendar, ZoneId zone) {
        DueDate statutory = due(openUntil, calendar, zone);
        return promise.map(span -> reckoning(span, openUntil, calendar, zone).due())
                .map(promised -> statutory.earlierOf(promised))
                .orElse(statutory);
    }

    private Reckoning reckoning(Span span, Optional<Instant> openUntil, WorkCalendar calendar, ZoneId zone) {
        RollPolicy roll = span.unit() == LimitUnit.HOUR ? RollPolicy.NONE : limit.roll();
        return Reckoning.of(started, span, roll, Standstill.of(entries, openUntil), calendar, zone);
    }

    private Outcome<ClockLedger> decided(List<Reason> reasons, ClockEntry entry) {
        return reasons.isEmpty() ? Outcome.granted(with(entry)) : Outcome.refused(reasons);
    }
}
