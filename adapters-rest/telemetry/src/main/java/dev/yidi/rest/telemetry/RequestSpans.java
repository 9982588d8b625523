package dev.yidi.rest.telemetry;

import dev.yidi.rest.guard.RequestObserver;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextStorage;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span for each request 请求跨度, the current one of its thread while the request is under way.
 *
 * <pre>{@code
 * RestApi.builder().observer(new RequestSpans(openTelemetry))…
 * }</pre>
 *
 * <p>It belongs to the span that is current already, such as that of an agent; else it continues the trace in {@code traceparent}; else
 * it begins one. Named and described by the conventions of OpenTelemetry for servers, but without the address. Thread-safe.
 */
public final class RequestSpans implements RequestObserver {
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final int FAULT = 500;

    private final Tracer tracer;

    /** Spans by {@code telemetry}. */
    public RequestSpans(OpenTelemetry telemetry) {
        tracer = telemetry.getTracer("dev.yidi.rest");
    }

    @Override
    public Watched begun(Incoming request) {
        Context parent = parent(request);
        Span span = tracer.spanBuilder(request.method() + " " + request.route())
                .setParent(parent)
                .setSpanKind(SpanKind.SERVER)
                .setAttribute(METHOD, request.method())
                .setAttribute(ROUTE, request.route())
                .startSpan();
        return new Traced(span, ContextStorage.get().attach(parent.with(span)));
    }

    private static Context parent(Incoming request) {
        Context current = Context.current();
        return Span.fromContext(current).getSpanContext().isValid()
                ? current
                : W3CTraceContextPropagator.getInstance().extract(current, request.trace(), Sent.SENT);
    }

    private record Traced(Span span, Scope scope) implements Watched {
        @Override
        public void answered(int status) {
            span.setAttribute(STATUS, (long) status);
            if (status >= FAULT) {
                span.setStatus(StatusCode.ERROR);
            }
            scope.close();
            span.end();
        }

        @Override
        public Optional<String> trace() {
            return span.getSpanContext().isValid()
                    ? Optional.of(span.getSpanContext().getTraceId())
                    : Optional.empty();
        }
    }

    private enum Sent implements TextMapGetter<Map<String, String>> {
        SENT;

        @Override
        public Iterable<String> keys(Map<String, String> sent) {
            return sent.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> sent, String name) {
            return sent == null ? null : sent.get(name);
        }
    }
}
