package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.guard.Denial;
import dev.yidi.rest.guard.Lane;
import dev.yidi.rest.guard.Rate;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.InMemoryStores;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Whoever is turned away is told of once, by code, route and officer. */
class DenialsTest {
    private static final String SECRET = "13912345678";

    private final List<Denial> told = new CopyOnWriteArrayList<>();

    private Served served(boolean broken) {
        return new Served(
                new InMemoryStores(),
                (api, time) -> api.turnstile(
                                Turnstile.inMemory(Map.of(Lane.QUERY_CODE, new Rate(1, Duration.ofMinutes(1))), time))
                        .denials(denial -> {
                            told.add(denial);
                            if (broken) {
                                throw new IllegalStateException("the log is full");
                            }
                        }),
                Set.of());
    }

    private static Denial of(int status, String code, String route, String... officer) {
        return new Denial(
                status, code, route, List.of(officer).stream().findFirst().map(OfficerId::new));
    }

    @Test
    void each_denial_is_told_with_its_code_its_route_and_its_officer() {
        try (Served served = served(false)) {
            Caller nobody = Caller.citizen(served);
            Caller clerk = Caller.of(served, SmallCounty.CLERK);
            nobody.get("api/v1/staff/cases/" + SECRET);
            clerk.get("api/v1/staff/cases/" + SECRET + "/history");
            Caller.of(served, new OfficerId("stranger")).get("api/v1/staff/me");
            String code = "7".repeat(26);
            String body = "{\"queryCode\":\"" + code + "\",\"secondFactor\":\"5678\"}";
            nobody.post("api/v1/citizen/inquiries", body);
            nobody.post("api/v1/citizen/inquiries", body);
            clerk.get("api/v1/staff/me");
            clerk.get("api/v1/staff/todo?limit=x");

            assertThat(told)
                    .containsExactly(
                            of(401, "access.unauthenticated", "GET /api/v1/staff/cases/{id}"),
                            of(404, "absent", "GET /api/v1/staff/cases/{id}/history", "clerk"),
                            of(403, "access.forbidden", "GET /api/v1/staff/me", "stranger"),
                            of(404, "absent", "POST /api/v1/citizen/inquiries"),
                            of(429, "too-many-requests", "POST /api/v1/citizen/inquiries"));
            assertThat(told.toString()).doesNotContain(SECRET, code, "5678", "127.0.0.1");
        }
    }

    @Test
    void who_is_told_can_fail_and_nobody_notices() {
        try (Served served = served(true)) {
            assertThat(Caller.citizen(served).get("api/v1/staff/me").status()).isEqualTo(401);
            assertThat(told).hasSize(1);
            assertThat(told.get(0).officer()).isEqualTo(Optional.empty());
        }
    }
}
