package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.InMemoryStores;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever the answer is, it is protected; what is the host's own stays as the host wants it. */
class ProtectedAnswersTest {
    /** A resource of the host's. */
    @Path("host")
    public static final class HostResource {
        @GET
        public String get() {
            return "the host's";
        }

        @GET
        @Path("{status}")
        public String refuse(@PathParam("status") int status) {
            if (status < 400) {
                return "the host's";
            }
            throw new ClientErrorException(
                    Response.status(status).header("WWW-Authenticate", "Basic").build());
        }
    }

    private static void isProtected(Reply reply) {
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void answers_of_every_kind_are_protected() {
        try (Served served = new Served()) {
            Caller clerk = Caller.of(served, SmallCounty.CLERK);
            String tag = clerk.get("api/v1/staff/profile").header("ETag");
            List<Reply> replies = List.of(
                    clerk.get("api/v1/staff/me"),
                    clerk.with("If-None-Match", tag).get("api/v1/staff/profile"),
                    clerk.keyed().post("api/v1/staff/cases", Matters.request().toString()),
                    clerk.keyed().post("api/v1/staff/cases", "{"),
                    clerk.keyed().post("api/v1/staff/cases/x/close", "{}"),
                    clerk.method("DELETE", "api/v1/staff/profile"),
                    clerk.with("Accept", "text/html").get("api/v1/staff/profile"),
                    clerk.keyed().postBytes("api/v1/staff/cases", new byte[] {'x'}, "text/plain"),
                    clerk.keyed().postBytes("api/v1/staff/cases", new byte[600_000], "application/json"),
                    clerk.get("api/v1/staff/nowhere"),
                    clerk.get("api/v1/staff/openapi.json"));
            assertThat(replies)
                    .extracting(Reply::status)
                    .containsExactly(200, 304, 201, 400, 428, 405, 406, 415, 413, 404, 200);
            replies.forEach(ProtectedAnswersTest::isProtected);
            assertThat(replies)
                    .allSatisfy(reply -> assertThat(reply.header("Strict-Transport-Security"))
                            .isEmpty());
        }
    }

    @Test
    void a_host_without_a_proxy_has_browsers_come_by_tls_alone() {
        try (Served served = new Served(
                new InMemoryStores(),
                (api, time) -> api.turnstile(Turnstile.open()).strictTransport(Duration.ofDays(365)),
                Set.of())) {
            assertThat(Caller.citizen(served).get("api/v1/staff/me").header("Strict-Transport-Security"))
                    .isEqualTo("max-age=31536000");
        }
    }

    @Test
    void the_hosts_own_resources_are_left_alone() {
        try (Served served = new Served(
                new InMemoryStores(), (api, time) -> api.turnstile(Turnstile.open()), Set.of(new HostResource()))) {
            Reply reply = Caller.citizen(served).get("host");
            assertThat(reply.text()).isEqualTo("the host's");
            assertThat(reply.header("Content-Security-Policy")).isEmpty();
            assertThat(reply.header("Cache-Control")).isEmpty();
            for (int status : List.of(401, 403, 409, 429)) {
                Reply refused = Caller.citizen(served).get("host/" + status);
                assertThat(refused.status()).isEqualTo(status);
                assertThat(refused.header("WWW-Authenticate")).isEqualTo("Basic");
                assertThat(refused.text()).isEmpty();
            }
        }
    }

    @Test
    void an_address_longer_than_any_of_ours_is_refused_without_being_repeated() {
        try (Served served = new Served()) {
            Caller clerk = Caller.of(served, SmallCounty.CLERK);
            for (String path : List.of(
                    "api/v1/staff/cases/" + "x".repeat(1_000), "api/v1/staff/todo?cursor=" + "x".repeat(4_000))) {
                Reply reply = clerk.get(path);
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.codes()).containsExactly("address.too-long");
                assertThat(reply.text()).doesNotContain("xxx");
            }
        }
    }
}
