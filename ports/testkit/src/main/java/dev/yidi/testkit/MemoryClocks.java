package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Alarms in memory, in the order in which they may be claimed. */
final class MemoryClocks implements Clocks {
    /** An alarm, when it may be claimed, and who holds it until when. */
    private record Pending(Alarm alarm, Instant ready, String node, Instant leasedUntil) {
        boolean mayBeClaimed(Instant now, String by) {
            return node.equals(by) || !leasedUntil.isAfter(now);
        }
    }

    private final Object lock;
    private final Map<FileId, List<Pending>> byFile = new HashMap<>();
    private final TreeSet<Pending> byTime = new TreeSet<>(Comparator.comparing(Pending::ready)
            .thenComparing(pending -> pending.alarm().fileId().value())
            .thenComparing(pending -> pending.alarm().clock())
            .thenComparing(pending -> pending.alarm().rung()));

    MemoryClocks(Object lock) {
        this.lock = lock;
    }

    /** Replaces the alarms of a file; leases and postponements end with them. Called under the lock. */
    void replace(FileId fileId, List<Alarm> alarms) {
        List<Pending> fresh = new ArrayList<>();
        alarms.forEach(alarm -> fresh.add(new Pending(alarm, alarm.at(), "", Instant.MIN)));
        List<Pending> old = byFile.put(fileId, fresh);
        if (old != null) {
            old.forEach(byTime::remove);
        }
        byTime.addAll(fresh);
    }

    @Override
    public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
        if (node.isEmpty() || lease.isNegative() || limit < 1) {
            throw new IllegalArgumentException(
                    "claim: expected a node, a lease of zero or more and a limit of 1 or more");
        }
        synchronized (lock) {
            List<Pending> due = byTime.stream()
                    .takeWhile(pending -> !pending.ready().isAfter(now))
                    .filter(pending -> pending.mayBeClaimed(now, node))
                    .limit(limit)
                    .toList();
            Instant until = now.plus(lease);
            due.forEach(pending -> exchange(pending, new Pending(pending.alarm(), pending.ready(), node, until)));
            return due.stream().map(Pending::alarm).toList();
        }
    }

    @Override
    public void postpone(Alarm alarm, String node, Instant notBefore) {
        synchronized (lock) {
            Instant ready = notBefore.isBefore(alarm.at()) ? alarm.at() : notBefore;
            byFile.getOrDefault(alarm.fileId(), List.of()).stream()
                    .filter(pending ->
                            pending.alarm().equals(alarm) && pending.node().equals(node))
                    .findFirst()
                    .ifPresent(pending -> exchange(pending, new Pending(alarm, ready, "", Instant.MIN)));
        }
    }

    @Override
    public List<Alarm> of(FileId fileId) {
        synchronized (lock) {
            return byFile.getOrDefault(fileId, List.of()).stream()
                    .map(Pending::alarm)
                    .sorted(Comparator.comparing(Alarm::at)
                            .thenComparing(Alarm::clock)
                            .thenComparing(Alarm::rung))
                    .toList();
        }
    }

    @Override
    public Optional<Instant> earliest() {
        synchronized (lock) {
            return byTime.isEmpty()
                    ? Optional.empty()
                    : Optional.of(byTime.first().ready());
        }
    }

    private void exchange(Pending before, Pending after) {
        List<Pending> ofFile = byFile.getOrDefault(before.alarm().fileId(), List.of());
        ofFile.set(ofFile.indexOf(before), after);
        byTime.remove(before);
        byTime.add(after);
    }
}
