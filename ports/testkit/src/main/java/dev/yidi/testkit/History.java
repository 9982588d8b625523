package dev.yidi.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What concurrent clients did and saw 并发历史, and whether it could have happened one after another: strict
 * serializability. Possible only when the order of versions within each file, what was read, and what ended before what
 * began make no circle. Thread-safe.
 */
public final class History {
    /** Something a client did: it left files at versions, or saw them at versions. */
    private record Act(long began, long ended, Map<String, Long> wrote, Map<String, Long> read) {
        boolean before(Act other) {
            return ended < other.began || wroteBefore(other) || readBefore(other);
        }

        private boolean wroteBefore(Act other) {
            return wrote.entrySet().stream().anyMatch(mine -> {
                Long written = other.wrote.getOrDefault(mine.getKey(), Long.MIN_VALUE);
                Long seen = other.read.getOrDefault(mine.getKey(), Long.MIN_VALUE);
                return mine.getValue() < written || mine.getValue() <= seen;
            });
        }

        private boolean readBefore(Act other) {
            return read.entrySet().stream()
                    .anyMatch(seen -> seen.getValue() < other.wrote.getOrDefault(seen.getKey(), Long.MIN_VALUE));
        }
    }

    private final AtomicLong ticks = new AtomicLong();
    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();

    /** An empty history. */
    public History() {}

    /** Records what {@code write} did: the versions at which it left each file; empty when it had no effect. */
    public boolean writes(Callable<Map<String, Long>> write) throws Exception {
        long began = ticks.incrementAndGet();
        Map<String, Long> versions = write.call();
        acts.add(new Act(began, ticks.incrementAndGet(), Map.copyOf(versions), Map.of()));
        return !versions.isEmpty();
    }

    /** Records what {@code read} saw: the version of each file, 0 when there was none. */
    public void reads(Callable<Map<String, Long>> read) throws Exception {
        long began = ticks.incrementAndGet();
        Map<String, Long> versions = read.call();
        acts.add(new Act(began, ticks.incrementAndGet(), Map.of(), Map.copyOf(versions)));
    }

    /** Records an act that began and ended at these ticks of somebody else's, for a history that has no others. */
    void add(long began, long ended, Map<String, Long> wrote, Map<String, Long> read) {
        acts.add(new Act(began, ended, Map.copyOf(wrote), Map.copyOf(read)));
    }

    /** The number of acts recorded. */
    public int size() {
        return acts.size();
    }

    /** Whether the acts could have happened one after another, each between its beginning and its end. */
    public boolean isStrictlySerializable() {
        List<Act> all = new ArrayList<>(acts);
        int[] waiting = new int[all.size()];
        for (int one = 0; one < waiting.length; one++) {
            for (int i = 0; i < waiting.length; i++) {
                waiting[i] += one != i && all.get(one).before(all.get(i)) ? 1 : 0;
            }
        }
        Deque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                free.add(i);
            }
        }
        int placed = 0;
        for (Integer next = free.poll(); next != null; next = free.poll()) {
            placed++;
            for (int i = 0; i < waiting.length; i++) {
                if (i != next && all.get(next).before(all.get(i)) && --waiting[i] == 0) {
                    free.add(i);
                }
            }
        }
        return placed == all.size();
    }
}
