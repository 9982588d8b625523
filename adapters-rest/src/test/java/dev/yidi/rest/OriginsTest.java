package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.InMemoryStores;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another origin reads nothing, unless the host named its origin. */
class OriginsTest {
    private static final String HALL = "https://hall.example.cn";

    private static Served naming(String... origins) {
        return new Served(
                new InMemoryStores(),
                (api, time) -> api.turnstile(Turnstile.open()).origins(Set.of(origins)),
                Set.of());
    }

    private static Reply preflight(Served served, String origin) {
        return Caller.citizen(served)
                .with("Origin", origin)
                .with("Access-Control-Request-Method", "POST")
                .method("OPTIONS", "api/v1/staff/cases");
    }

    private static Reply read(Served served, String origin) {
        return Caller.of(served, SmallCounty.CLERK).with("Origin", origin).get("api/v1/staff/me");
    }

    @Test
    void nobody_is_named_by_itself() {
        try (Served served = naming()) {
            assertThat(preflight(served, HALL).header("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(read(served, HALL).header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(read(served, HALL).header("Vary")).doesNotContain("Origin");
        }
    }

    @Test
    void a_named_origin_may_ask_and_read_without_cookies() {
        try (Served served = naming(HALL, "http://localhost:3000")) {
            Reply before = preflight(served, HALL);
            assertThat(before.status()).isEqualTo(204);
            assertThat(before.header("Access-Control-Allow-Origin")).isEqualTo(HALL);
            assertThat(before.header("Vary")).contains("Origin");
            assertThat(before.header("Access-Control-Allow-Methods")).isEqualTo("GET, POST");
            assertThat(before.header("Access-Control-Allow-Headers"))
                    .contains("Authorization", "If-Match", "Last-Event-ID");
            Reply answer = read(served, HALL);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(HALL);
            assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag");
            assertThat(answer.header("Vary")).contains("Origin").contains("Authorization");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://evil.example",
                "https://hall.example.cn.evil.example",
                "http://hall.example.cn",
                "https://hall.example.cn:8443",
                "HTTPS://HALL.EXAMPLE.CN",
                "*"
            })
    void any_other_may_not(String origin) {
        try (Served served = naming(HALL)) {
            assertThat(preflight(served, origin).header("Access-Control-Allow-Origin"))
                    .isEmpty();
            Reply answer = read(served, origin);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(answer.header("Vary")).contains("Origin");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "hall.example.cn",
                "https://hall.example.cn/",
                "https://*.example.cn",
                "",
                "https://Hall.example.cn",
                "https://hall.example.cn:443",
                "http://hall.example.cn:80"
            })
    void what_is_no_origin_or_stands_for_many_cannot_be_named(String origin) {
        assertThatThrownBy(() -> RestApi.builder().origins(Set.of(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("origins");
    }
}
