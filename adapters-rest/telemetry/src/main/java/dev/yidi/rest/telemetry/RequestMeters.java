package dev.yidi.rest.telemetry;

import dev.yidi.core.CountyId;
import dev.yidi.rest.guard.RequestObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/**
 * The timer {@code yidi.request} 请求指标, with the labels {@code county}, {@code method}, {@code route} and {@code status}. Thread-safe.
 *
 * <pre>{@code
 * RestApi.builder().observer(new RequestMeters(registry, county))…
 * }</pre>
 */
public final class RequestMeters implements RequestObserver {
    private final MeterRegistry registry;
    private final Tags county;

    /** Meters of the API of {@code county} in {@code registry}. */
    public RequestMeters(MeterRegistry registry, CountyId county) {
        this.registry = registry;
        this.county = Tags.of("county", county.value());
    }

    @Override
    public Watched begun(Incoming request) {
        Timer.Sample taken = Timer.start(registry);
        Tags asked = county.and("method", request.method(), "route", request.route());
        return status -> taken.stop(registry.timer("yidi.request", asked.and("status", Integer.toString(status))));
    }
}
