package dev.yidi.rest.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.rest.guard.RequestObserver.Incoming;
import dev.yidi.rest.guard.RequestObserver.Watched;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestSpansTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Map<String, String> SENT =
            Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01", "tracestate", "province=t61rcWkgMzE");

    private final Kept kept = new Kept();
    private final OpenTelemetry telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(kept))
                    .build())
            .build();
    private final RequestSpans spans = new RequestSpans(telemetry);

    @Test
    void a_request_continues_the_trace_it_was_sent_with_and_is_named_by_its_route() {
        Watched watched = spans.begun(new Incoming("GET", "/cases/{id}", SENT));
        assertThat(watched.trace()).contains(TRACE);
        watched.answered(200);

        SpanData span = kept.only();
        assertThat(span.getName()).isEqualTo("GET /cases/{id}");
        assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(span.getTraceId()).isEqualTo(TRACE);
        assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(span.getSpanContext().getTraceState().get("province")).isEqualTo("t61rcWkgMzE");
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(span.getAttributes().asMap())
                .containsOnly(
                        Map.entry(AttributeKey.stringKey("http.request.method"), "GET"),
                        Map.entry(AttributeKey.stringKey("http.route"), "/cases/{id}"),
                        Map.entry(AttributeKey.longKey("http.response.status_code"), 200L));
    }

    @Test
    void what_is_done_meanwhile_is_part_of_it_and_nothing_afterwards() {
        Watched watched = spans.begun(new Incoming("POST", "/cases", SENT));
        telemetry.getTracer("database").spanBuilder("insert").startSpan().end();
        watched.answered(201);

        assertThat(kept.spans).extracting(SpanData::getName).containsExactly("insert", "POST /cases");
        assertThat(kept.spans.get(0).getParentSpanId())
                .isEqualTo(kept.spans.get(1).getSpanId());
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    @Test
    void without_a_trace_or_with_one_that_cannot_be_read_it_begins_one() {
        for (Map<String, String> sent : List.of(
                Map.<String, String>of(),
                Map.of("traceparent", "张三"),
                Map.of("traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01"))) {
            Watched watched = spans.begun(new Incoming("GET", "/cases", sent));
            assertThat(watched.trace()).get().asString().matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
            watched.answered(200);
        }
        assertThat(kept.spans)
                .hasSize(3)
                .allSatisfy(span ->
                        assertThat(span.getParentSpanContext().isValid()).isFalse());
    }

    @Test
    void the_span_of_an_agent_around_it_goes_before_what_was_sent() {
        Span agents = telemetry.getTracer("agent").spanBuilder("server").startSpan();
        try (Scope around = agents.makeCurrent()) {
            assertThat(around).isNotNull();
            spans.begun(new Incoming("GET", "/cases", SENT)).answered(200);
            assertThat(Span.current()).isEqualTo(agents);
        }
        assertThat(kept.only().getParentSpanId())
                .isEqualTo(agents.getSpanContext().getSpanId());
    }

    @Test
    void a_fault_of_the_server_is_an_error_and_a_refusal_is_none() {
        spans.begun(new Incoming("GET", "/cases", SENT)).answered(422);
        spans.begun(new Incoming("GET", "/cases", SENT)).answered(503);

        assertThat(kept.spans)
                .extracting(span -> span.getStatus().getStatusCode())
                .containsExactly(StatusCode.UNSET, StatusCode.ERROR);
    }

    @Test
    void where_nothing_is_exported_there_is_no_trace_to_tell() {
        Watched watched = new RequestSpans(OpenTelemetry.noop()).begun(new Incoming("GET", "/cases", Map.of()));
        assertThat(watched.trace()).isEmpty();
        watched.answered(200);
    }

    /** Keeps spans as they end. */
    private static final class Kept implements SpanExporter {
        private final List<SpanData> spans = new ArrayList<>();

        SpanData only() {
            assertThat(spans).hasSize(1);
            return spans.get(0);
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
