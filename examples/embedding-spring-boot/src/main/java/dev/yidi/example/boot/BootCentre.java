package dev.yidi.example.boot;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.metrics.CentreMeters;
import dev.yidi.ports.CountyRounds;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.rest.RestApi;
import dev.yidi.rest.YidiApplication;
import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.telemetry.RequestMeters;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** A centre inside Spring Boot 嵌入 Spring Boot: the data source, the server ({@link Serving}) and the monitor ({@link Monitoring}) are the host's. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class BootCentre {
    private final CountyProfile county = Presets.centre(); // or a document of your own

    /** Runs it. */
    public static void main(String[] args) {
        SpringApplication.run(BootCentre.class, args);
    }

    /** The stores, on the host's pool. */
    @Bean
    JdbcStores stores(DataSource dataSource) {
        return JdbcStores.on(dataSource)
                .county(county.county())
                .schema(SchemaMode.MIGRATE)
                .open();
    }

    /** The centre. */
    @Bean
    Yidi centre(JdbcStores stores, CentreMeters meters, @Value("${centre.key}") String key) {
        Officer clerk = new Officer(
                new OfficerId("clerk-1"),
                "窗口 1 号",
                new OrganId("zhili"),
                county.territory().root().code(),
                Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER));
        return Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(Keys.local("2026", HexFormat.of().parseHex(key)))
                .staff(Staff.of(List.of(clerk)))
                .clock(Clock.systemUTC())
                .observer(meters)
                .build();
    }

    /** Its API; token by token, where Spring Security or an issuer would know the officers. */
    @Bean
    YidiApplication api(Yidi centre, RequestMeters meters, @Value("${centre.token}") String token) {
        Map<String, OfficerId> tokens = Map.of(token, new OfficerId("clerk-1"));
        return RestApi.builder()
                .yidi(centre)
                .identities(credentials -> credentials.bearer().map(tokens::get))
                .changes(StreamRules.usual())
                .observer(meters)
                .build();
    }

    /** The timekeeper's rounds. */
    @Bean
    SchedulingConfigurer rounds(Yidi centre) {
        CountyRounds counties = CountyRounds.over(List.of(centre));
        return tasks -> tasks.addFixedDelayTask(() -> counties.sweep(200), Duration.ofSeconds(20));
    }
}
