package dev.yidi.example.center.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The time of a working day, which goes on, and can be put forward in the centre and in a browser alike. */
final class Morning extends Clock {
    private final AtomicReference<Duration> ahead;

    Morning(Instant begin) {
        this.ahead = new AtomicReference<>(Duration.between(Instant.now(), begin));
    }

    /** Every page that {@code browser} opens from now on has this time. */
    void showIn(Chromium browser) {
        inEveryPage(browser, """
                const Real = Date;
                Date = class extends Real {
                  static by = %d;
                  static now() { return Real.now() + Date.by; }
                  constructor(...of) { if (of.length) { super(...of); } else { super(Date.now()); } }
                };""".formatted(ahead.get().toMillis()));
    }

    /** Later by {@code by}, here and in what {@code browser} shows, now and from now on. */
    void forward(Duration by, Chromium browser) {
        ahead.updateAndGet(by::plus);
        String later = "Date.by += " + by.toMillis();
        browser.run(later);
        inEveryPage(browser, later);
    }

    private static void inEveryPage(Chromium browser, String script) {
        browser.ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead.get());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }
}
