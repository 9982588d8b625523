package dev.yidi.faults;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Brings one fault after the other over a line 复仇者, each kind as often as the others, in an order and for times drawn by the seed. */
final class Nemesis {
    private static final Set<Fault> OF_THE_LINE = EnumSet.of(
            Fault.READER_KILLED,
            Fault.READER_HELD,
            Fault.INBOX_KILLED,
            Fault.RELAY_FROZEN,
            Fault.CLOCK_SKEWED,
            Fault.EVENTS_REFUSED);
    private static final int MINUTES = 10;

    private final Line line;
    private final Wire wire;
    private final Random random;
    private final PrintStream out;
    private final List<Fault> kinds = new ArrayList<>();
    private final List<Fault> drawn = new ArrayList<>();
    private final Map<Fault, Integer> done = new EnumMap<>(Fault.class);

    /** @param kinds what it may do, as far as the broker can suffer it */
    Nemesis(Line line, Wire wire, long seed, Set<Fault> kinds, PrintStream out) {
        this.line = line;
        this.wire = wire;
        this.random = new Random(seed);
        this.out = out;
        this.kinds.addAll(EnumSet.copyOf(OF_THE_LINE));
        this.kinds.addAll(wire.faults());
        this.kinds.retainAll(kinds);
    }

    /** Until {@code time} has passed, and each kind came once at least. */
    void rage(Duration time) throws InterruptedException, SQLException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < time.toNanos() || done.size() < kinds.size()) {
            Thread.sleep(200 + random.nextInt(800));
            Fault fault = next();
            out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - begin) / 1e9, fault.title());
            suffer(fault);
            done.merge(fault, 1, Integer::sum);
            line.replaceDead();
        }
    }

    private Fault next() {
        if (drawn.isEmpty()) {
            drawn.addAll(kinds);
            Collections.shuffle(drawn, random);
        }
        return drawn.remove(0);
    }

    private void suffer(Fault fault) throws InterruptedException {
        Duration time = Duration.ofMillis(200 + random.nextInt(4_000));
        Reader reader = line.readers().get(random.nextInt(line.readers().size()));
        switch (fault) {
            case READER_KILLED -> {
                reader.dieIn(1 + random.nextInt(20));
                until(reader::isDead);
            }
            case READER_HELD -> reader.hold(Duration.ofMillis(1_000 + random.nextInt(9_000)));
            case INBOX_KILLED -> line.nodes().get(random.nextInt(2)).killInbox();
            case RELAY_FROZEN -> freeze();
            case CLOCK_SKEWED ->
                line.nodes()
                        .get(random.nextInt(2))
                        .clock()
                        .wrongBy(Duration.ofSeconds(random.nextInt(2 * 60 * MINUTES) - 60 * MINUTES));
            case EVENTS_REFUSED -> refuse();
            default -> wire.suffer(fault, time);
        }
    }

    /** The other node's clock goes ahead, or its own falls back: by either the lease of who stands still has passed. */
    private void freeze() throws InterruptedException {
        int leader = line.nodes().get(0).leads() ? 0 : 1;
        Node frozen = line.nodes().get(leader);
        Node other = line.nodes().get(1 - leader);
        long before = line.counts().takenOver.get();
        frozen.channel().freeze();
        until(frozen.channel()::holds);
        other.clock().wrongBy(Duration.ofMinutes(2 * MINUTES));
        until(() -> line.counts().takenOver.get() > before);
        Thread.sleep(random.nextInt(2_000));
        frozen.channel().thaw();
        Thread.sleep(100);
        other.clock().wrongBy(Duration.ZERO);
    }

    /** Until it is put aside; the officer sees to it at once. */
    private void refuse() throws InterruptedException {
        line.refusals().arm();
        until(line::hasPutAside);
        line.refusals().end();
        line.sendAgain();
    }

    /** What is waited for. */
    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }

    private static void until(Condition condition) throws InterruptedException {
        for (int waits = 0; waits < 250 && !condition.holds(); waits++) {
            Thread.sleep(20);
        }
    }

    /** How often each kind came. */
    Map<Fault, Integer> done() {
        return Collections.unmodifiableMap(done);
    }
}
