package dev.yidi.example.own.store;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Alarms by file, and again by when they may be claimed 时限提醒库. */
final class MapClocks implements Clocks {
    private static final String NOBODY = "";

    private final Shelf shelf;
    private final Tables tables;

    MapClocks(Shelf shelf, Tables tables) {
        this.shelf = shelf;
        this.tables = tables;
    }

    /** An alarm, when it may be claimed, and who holds it until when. */
    private record Pending(Alarm alarm, Instant ready, String node, Instant leasedUntil) {
        static Pending unpacked(byte[] bytes) {
            Unpacking from = new Unpacking(bytes);
            Alarm alarm = new Alarm(new FileId(from.text()), from.text(), from.text(), from.time());
            return new Pending(alarm, from.time(), from.text(), from.time());
        }

        byte[] packed() {
            return new Packing()
                    .text(alarm.fileId().value())
                    .text(alarm.clock())
                    .text(alarm.rung())
                    .time(alarm.at())
                    .time(ready)
                    .text(node)
                    .time(leasedUntil)
                    .done();
        }

        String key() {
            return SortKey.of(alarm.fileId().value(), alarm.clock(), alarm.rung());
        }

        String dueKey() {
            return SortKey.of(SortKey.time(ready), key());
        }

        boolean mayBeClaimed(Instant now, String by) {
            return node.equals(by) || !leasedUntil.isAfter(now);
        }

        static Pending free(Alarm alarm, Instant ready) {
            return new Pending(alarm, ready, NOBODY, Instant.MIN);
        }
    }

    @Override
    public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
        if (node.isEmpty() || lease.isNegative() || limit < 1) {
            throw new IllegalArgumentException(
                    "claim: expected a node, a lease of zero or more and a limit of 1 or more");
        }
        return shelf.write(() -> {
            List<Pending> due = byTime().takeWhile(pending -> !pending.ready().isAfter(now))
                    .filter(pending -> pending.mayBeClaimed(now, node))
                    .limit(limit)
                    .toList();
            Instant until = now.plus(lease);
            due.forEach(pending -> put(new Pending(pending.alarm(), pending.ready(), node, until)));
            return due.stream().map(Pending::alarm).toList();
        });
    }

    @Override
    public void postpone(Alarm alarm, String node, Instant notBefore) {
        Instant ready = notBefore.isBefore(alarm.at()) ? alarm.at() : notBefore;
        shelf.write(() -> {
            Pending free = Pending.free(alarm, ready);
            Optional.ofNullable(tables.alarms().get(free.key()))
                    .map(Pending::unpacked)
                    .filter(held -> held.alarm().equals(alarm) && held.node().equals(node))
                    .ifPresent(held -> {
                        tables.due().remove(held.dueKey());
                        put(free);
                    });
            return true;
        });
    }

    @Override
    public List<Alarm> of(FileId fileId) {
        return shelf.read(() -> pending(fileId)
                .map(Pending::alarm)
                .sorted(Comparator.comparing(Alarm::at)
                        .thenComparing(Alarm::clock)
                        .thenComparing(Alarm::rung))
                .toList());
    }

    @Override
    public Optional<Instant> earliest() {
        return shelf.read(() -> byTime().findFirst().map(Pending::ready));
    }

    /** Replaces the alarms of a file; leases and postponements end with them. Called within a write. */
    void replace(FileId fileId, List<Alarm> alarms) {
        pending(fileId).toList().forEach(old -> {
            tables.alarms().remove(old.key());
            tables.due().remove(old.dueKey());
        });
        alarms.forEach(alarm -> put(Pending.free(alarm, alarm.at())));
    }

    private void put(Pending pending) {
        tables.alarms().put(pending.key(), pending.packed());
        tables.due().put(pending.dueKey(), Tables.bytes(pending.key()));
    }

    private Stream<Pending> byTime() {
        return Shelf.keys(tables.due(), "", "")
                .map(key -> Shelf.value(tables.alarms(), Tables.text(Shelf.value(tables.due(), key))))
                .map(Pending::unpacked);
    }

    private Stream<Pending> pending(FileId fileId) {
        String prefix = SortKey.prefix(fileId.value());
        return Shelf.keys(tables.alarms(), prefix, prefix)
                .map(key -> Shelf.value(tables.alarms(), key))
                .map(Pending::unpacked);
    }
}
