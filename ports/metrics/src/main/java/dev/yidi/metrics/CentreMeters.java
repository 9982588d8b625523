package dev.yidi.metrics;

import dev.yidi.core.CountyId;
import dev.yidi.ports.CommandEnd;
import dev.yidi.ports.Health;
import dev.yidi.ports.Observer;
import dev.yidi.ports.StoreCall;
import dev.yidi.ports.Sweep;
import dev.yidi.ports.Verdict;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The meters of one centre 中心指标, each with the label {@code county}.
 *
 * <pre>{@code
 * CentreMeters meters = new CentreMeters(registry, county);
 * Yidi centre = Yidi.builder().observer(meters)…;
 * meters.show(centre.healthCheck().look(Duration.ofSeconds(2)));   // every so often
 * }</pre>
 *
 * <p>Timers {@code yidi.command} (labels {@code kind}, {@code end}), {@code yidi.store} ({@code call}, {@code answered}), {@code
 * yidi.sweep}, {@code yidi.verify}; counters {@code yidi.alarms} ({@code result}), {@code yidi.feed.notices}, {@code yidi.relay.events}
 * ({@code destination}); gauges {@code
 * yidi.feed.behind}, {@code yidi.alarms.behind} in seconds, {@code yidi.cases.overdue}, {@code yidi.cases.due.soon}, {@code
 * yidi.store.up}, {@code yidi.chain.entries}, {@code yidi.chain.findings}. The pool's meters are the pool's own. Thread-safe.
 */
public final class CentreMeters implements Observer {
    private final MeterRegistry registry;
    private final Tags county;
    private final AtomicLong feedBehind = new AtomicLong();
    private final Map<String, AtomicLong> relayBehind = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> relayAside = new ConcurrentHashMap<>();
    private final AtomicLong alarmsBehind = new AtomicLong();
    private final AtomicLong overdue = new AtomicLong();
    private final AtomicLong dueSoon = new AtomicLong();
    private final AtomicLong up = new AtomicLong(1);
    private final AtomicLong chainEntries = new AtomicLong();
    private final AtomicLong chainFindings = new AtomicLong();

    /** Meters of the centre of {@code county} in {@code registry}. */
    public CentreMeters(MeterRegistry registry, CountyId county) {
        this.registry = registry;
        this.county = Tags.of("county", county.value());
        gauge("yidi.feed.behind", feedBehind, 1_000, "seconds");
        gauge("yidi.alarms.behind", alarmsBehind, 1_000, "seconds");
        gauge("yidi.cases.overdue", overdue, 1, "cases");
        gauge("yidi.cases.due.soon", dueSoon, 1, "cases");
        gauge("yidi.store.up", up, 1, "");
        gauge("yidi.chain.entries", chainEntries, 1, "entries");
        gauge("yidi.chain.findings", chainFindings, 1, "findings");
    }

    private void gauge(String name, AtomicLong value, int parts, String unit) {
        gauge(name, county, value, parts, unit);
    }

    private void gauge(String name, Tags tags, AtomicLong value, int parts, String unit) {
        Gauge.builder(name, value, held -> held.doubleValue() / parts)
                .tags(tags)
                .baseUnit(unit.isEmpty() ? null : unit)
                .strongReference(true)
                .register(registry);
    }

    @Override
    public long ticks() {
        return registry.config().clock().monotonicTime();
    }

    @Override
    public void command(String kind, CommandEnd end, Duration took) {
        timer("yidi.command", county.and("kind", kind, "end", word(end))).record(took);
    }

    @Override
    public void store(StoreCall call, boolean answered, Duration took) {
        timer("yidi.store", county.and("call", word(call), "answered", String.valueOf(answered)))
                .record(took);
    }

    @Override
    public void sweep(Sweep sweep, Duration took) {
        timer("yidi.sweep", county).record(took);
        registry.counter("yidi.alarms", county.and("result", "handled")).increment(sweep.handled());
        registry.counter("yidi.alarms", county.and("result", "troubled"))
                .increment(sweep.troubles().size());
    }

    @Override
    public void feed(int notices, Duration behind) {
        registry.counter("yidi.feed.notices", county).increment(notices);
        feedBehind.set(behind.toMillis());
    }

    @Override
    public void relayed(String destination, int events, Duration behind) {
        registry.counter("yidi.relay.events", county.and("destination", destination))
                .increment(events);
        showBehind(destination, behind);
    }

    @Override
    public void putAside(String destination, String reason) {
        registry.counter("yidi.relay.refused", county.and("destination", destination))
                .increment();
    }

    private void showAside(String destination, int files) {
        relayAside
                .computeIfAbsent(destination, name -> {
                    AtomicLong value = new AtomicLong();
                    gauge("yidi.relay.aside", county.and("destination", name), value, 1, "files");
                    return value;
                })
                .set(files);
    }

    private void showBehind(String destination, Duration behind) {
        relayBehind
                .computeIfAbsent(destination, name -> {
                    AtomicLong value = new AtomicLong();
                    gauge("yidi.relay.behind", county.and("destination", name), value, 1_000, "seconds");
                    return value;
                })
                .set(behind.toMillis());
    }

    @Override
    public void verified(Verdict verdict, Duration took) {
        timer("yidi.verify", county).record(took);
        chainEntries.set(verdict.entries());
        chainFindings.set(verdict.findings().size());
    }

    /** Shows what a look at the centre's health told, until the next; what could not be asked stays as it was. */
    public void show(Health health) {
        up.set(health.isReachable() ? 1 : 0);
        health.load().ifPresent(load -> {
            alarmsBehind.set(load.alarmsBehind().toMillis());
            overdue.set(load.overdue());
            dueSoon.set(load.dueWithinDay());
            load.destinationsBehind().forEach(this::showBehind);
            load.destinationsAside().forEach(this::showAside);
        });
    }

    private Timer timer(String name, Tags tags) {
        return Timer.builder(name).tags(tags).register(registry);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
