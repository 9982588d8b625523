package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.YidiException;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clocks of a case 时限台账, with the rungs that fired for each and when each act was last reached.
 *
 * @param ledgers in the order they were started
 * @param owners the proceedings that clocks belong to; a clock of the case itself has none
 * @param standIn the edition of the rule set that stands in for the case's own, where the county no longer keeps that
 */
public record Clocks(
        Map<ClockId, ClockLedger> ledgers,
        Map<ClockId, ProceedingId> owners,
        Map<ClockId, List<FiredRung>> fired,
        Map<Milestone, Instant> reached,
        Optional<String> standIn) {
    static final Clocks NONE = new Clocks(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty());

    public Clocks {
        ledgers = Copies.of(ledgers);
        owners = Copies.of(owners);
        fired = Copies.of(fired);
        reached = Copies.of(reached);
    }

    /** The clock called {@code id}. */
    public Optional<ClockLedger> find(ClockId id) {
        return Optional.ofNullable(ledgers.get(id));
    }

    /** The clocks that have not ended, paused ones among them, in the order they were started. */
    public List<ClockLedger> running() {
        return ledgers.values().stream().filter(ledger -> !ledger.isEnded()).toList();
    }

    /** The proceeding the clock called {@code id} belongs to. */
    public Optional<ProceedingId> ownerOf(ClockId id) {
        return Optional.ofNullable(owners.get(id));
    }

    /** The clock of {@code limit} that has not ended. */
    public Optional<ClockLedger> running(LimitId limit) {
        return running().stream()
                .filter(ledger -> ledger.limit().id().equals(limit))
                .findFirst();
    }

    /** The rungs that fired for the clock called {@code id}. */
    public Set<RungId> firedFor(ClockId id) {
        return fired.getOrDefault(id, List.of()).stream().map(FiredRung::rung).collect(Collectors.toUnmodifiableSet());
    }

    /** When {@code milestone} was last reached. */
    public Optional<Instant> lastReached(Milestone milestone) {
        return Optional.ofNullable(reached.get(milestone));
    }

    /** How many clocks there have been of {@code limit}. */
    int count(LimitId limit) {
        return (int) ledgers.values().stream()
                .filter(ledger -> ledger.limit().id().equals(limit))
                .count();
    }

    /** The id the next clock of {@code limit} gets: {@code XF_HANDLE-1}, {@code XF_HANDLE-2}. */
    ClockId nextId(LimitId limit) {
        return new ClockId(limit.value() + "-" + (count(limit) + 1));
    }

    Clocks started(ClockLedger ledger, Optional<ProceedingId> proceeding) {
        Map<ClockId, ProceedingId> all =
                proceeding.map(owner -> Copies.and(owners, ledger.id(), owner)).orElse(owners);
        return new Clocks(Copies.and(ledgers, ledger.id(), ledger), all, fired, reached, standIn);
    }

    Clocks changed(ClockId id, ClockEntry entry) {
        ClockLedger ledger = find(id).orElseThrow(() -> new YidiException("expected a clock " + id + ", found none"));
        return new Clocks(Copies.and(ledgers, id, ledger.with(entry)), owners, fired, reached, standIn);
    }

    /** The ended clock of the same limit, proceeding and start as {@code ledger}, if anything happened to it that counts on. */
    Optional<ClockLedger> earlier(ClockLedger ledger, Optional<ProceedingId> proceeding) {
        return ledgers.values().stream()
                .filter(each -> each.isEnded()
                        && each.limit().id().equals(ledger.limit().id())
                        && each.limit().span().unit() == ledger.limit().span().unit()
                        && each.started().equals(ledger.started())
                        && ownerOf(each.id()).equals(proceeding)
                        && !each.untilEnd().isEmpty())
                .reduce((one, later) -> later);
    }

    Clocks continued(ClockId id, ClockId earlier) {
        ClockLedger ledger = find(id).orElseThrow(() -> new YidiException("expected a clock " + id + ", found none"));
        List<ClockEntry> before = find(earlier).map(ClockLedger::untilEnd).orElse(List.of());
        List<ClockEntry> all =
                Stream.concat(before.stream(), ledger.entries().stream()).toList();
        ClockLedger longer = new ClockLedger(id, ledger.limit(), ledger.promise(), ledger.started(), all);
        return new Clocks(Copies.and(ledgers, id, longer), owners, fired, reached, standIn);
    }

    Clocks fired(ClockId id, FiredRung rung) {
        List<FiredRung> before = fired.getOrDefault(id, List.of());
        return new Clocks(ledgers, owners, Copies.and(fired, id, Copies.and(before, rung)), reached, standIn);
    }

    /** From now on started under the rule set called {@code edition}. */
    Clocks under(String edition) {
        return new Clocks(ledgers, owners, fired, reached, Optional.of(edition));
    }

    Clocks after(CaseEvent event) {
        if (event.milestones().isEmpty()) {
            return this;
        }
        Map<Milestone, Instant> now = new LinkedHashMap<>(reached);
        event.milestones().forEach(milestone -> now.put(milestone, event.reachedAt(milestone)));
        return new Clocks(ledgers, owners, fired, now, standIn);
    }
}
