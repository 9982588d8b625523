package dev.yidi.example.boot;

import dev.yidi.metrics.CentreMeters;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.rest.telemetry.RequestMeters;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the host's monitor sees of the centre 监控: meters and readiness. */
@Configuration(proxyBeanMethods = false)
class Monitoring {
    /** The centre's meters, in the host's registry. */
    @Bean
    CentreMeters centreMeters(MeterRegistry registry) {
        return new CentreMeters(registry, Presets.centre().county());
    }

    /** Those of its API. */
    @Bean
    RequestMeters requestMeters(MeterRegistry registry) {
        return new RequestMeters(registry, Presets.centre().county());
    }

    /** Part of the host's readiness: see application.properties. */
    @Bean
    HealthIndicator centreHealthIndicator(Yidi centre, CentreMeters meters) {
        return () -> {
            var seen = centre.healthCheck().look(Duration.ofSeconds(2));
            meters.show(seen);
            return seen.isReachable() ? Health.up().build() : Health.down().build();
        };
    }
}
