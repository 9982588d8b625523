package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.rest.guard.RequestObserver.Incoming;
import dev.yidi.rest.guard.RequestObserver.Watched;
import dev.yidi.testkit.InMemoryStores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Who observes is told of each request by its route, and whoever has a problem is told its trace. */
class WatchedRequestsTest {
    private static final String SECRET = "13912345678";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(
                new InMemoryStores(),
                (api, time) -> api.observer(this::traced)
                        .observer(request -> {
                            throw new IllegalStateException("the first of its kind");
                        })
                        .denials(denial -> logged.add(denial.status() + " " + MDC.get("trace_id"))),
                Set.of());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Watched traced(Incoming request) {
        String asked = request.method() + " " + request.route() + " " + request.trace();
        Optional<String> trace =
                Optional.ofNullable(request.trace().get("traceparent")).map(sent -> sent.substring(3, 35));
        return new Watched() {
            @Override
            public void answered(int status) {
                told.add(asked + " " + status);
            }

            @Override
            public Optional<String> trace() {
                return trace;
            }
        };
    }

    @Test
    void each_request_is_told_by_its_route_with_its_end_and_never_with_a_value() {
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        clerk.get("api/v1/staff/me");
        clerk.with("traceparent", PARENT).with("baggage", "name=" + SECRET).get("api/v1/staff/cases/" + SECRET);
        clerk.get("api/v1/staff/todo?limit=" + SECRET);
        Caller.citizen(served).get("api/v1/staff/cases/" + SECRET + "/history");

        assertThat(told)
                .containsExactly(
                        "GET /api/v1/staff/me {} 200",
                        "GET /api/v1/staff/cases/{id} " + Map.of("traceparent", PARENT) + " 404",
                        "GET /api/v1/staff/todo {} 400",
                        "GET /api/v1/staff/cases/{id}/history {} 401");
    }

    @Test
    void a_problem_and_the_log_name_the_trace_and_nothing_that_comes_after_does() {
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        List<Reply> replies = new ArrayList<>();
        replies.add(clerk.with("traceparent", PARENT).get("api/v1/staff/cases/" + SECRET));
        replies.add(clerk.get("api/v1/staff/cases/" + SECRET));

        assertThat(replies)
                .extracting(reply -> reply.json().path("trace").asText())
                .containsExactly(TRACE, "");
        assertThat(logged).containsExactly("404 " + TRACE, "404 null");
    }
}
