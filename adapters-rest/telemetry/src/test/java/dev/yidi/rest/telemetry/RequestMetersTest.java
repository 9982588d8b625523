package dev.yidi.rest.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.rest.guard.RequestObserver.Incoming;
import dev.yidi.rest.guard.RequestObserver.Watched;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RequestMetersTest {
    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final RequestMeters meters = new RequestMeters(registry, new CountyId("990101"));

    @Test
    void requests_are_timed_by_route_and_status_and_by_nothing_else() {
        ask("GET", "/cases/{id}", 200, 20);
        ask("GET", "/cases/{id}", 200, 40);
        ask("GET", "/cases/{id}", 404, 1);
        ask("POST", "/cases", 201, 70);

        assertThat(registry.getMeters())
                .extracting(Meter::getId)
                .extracting(Meter.Id::getName, Meter.Id::getTags)
                .hasSize(3)
                .contains(org.assertj.core.api.Assertions.tuple(
                        "yidi.request",
                        Tags.of("county", "990101", "method", "GET", "route", "/cases/{id}", "status", "200").stream()
                                .toList()));
        Timer read = registry.get("yidi.request").tags("status", "200").timer();
        assertThat(read.count()).isEqualTo(2);
        assertThat(read.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(60);
    }

    private void ask(String method, String route, int status, int milliseconds) {
        Watched watched = meters.begun(new Incoming(method, route, Map.of()));
        clock.add(Duration.ofMillis(milliseconds));
        watched.answered(status);
        assertThat(watched.trace()).isEmpty();
    }
}
