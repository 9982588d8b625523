package dev.yidi.rest.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.yidi.rest.guard.RequestObserver.Watched;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** A request is under way until its answer is out. */
class WatchingTest {
    private static final StreamingOutput TABLE = out -> {};

    private final List<String> told = new ArrayList<>();
    private final Map<String, Object> properties = new HashMap<>();
    private final Watching watching = new Watching("GET", "/tables", request -> new Watched() {
        @Override
        public void answered(int status) {
            told.add("answered " + status);
        }

        @Override
        public Optional<String> trace() {
            return Optional.of("4bf92f3577b34da6a3ce929d0e0e4736");
        }
    });

    private interface Written {
        void proceed() throws IOException;
    }

    private <T> T context(Class<T> type, String method, Object entity, Written written) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) -> {
                    switch (called.getName()) {
                        case "getProperty" -> {
                            return properties.get((String) given[0]);
                        }
                        case "setProperty" -> properties.put((String) given[0], given[1]);
                        case "removeProperty" -> properties.remove((String) given[0]);
                        case "proceed" -> written.proceed();
                        case "getMethod" -> {
                            return method;
                        }
                        case "getEntity" -> {
                            return entity;
                        }
                        case "getStatus" -> {
                            return 200;
                        }
                        case "getHeaders" -> {
                            return new MultivaluedHashMap<String, String>();
                        }
                        default -> throw new UnsupportedOperationException(called.getName());
                    }
                    return null;
                }));
    }

    private void answer(String method, Object entity) {
        ContainerRequestContext request = context(ContainerRequestContext.class, method, entity, () -> {});
        watching.filter(request);
        watching.filter(request, context(ContainerResponseContext.class, method, entity, () -> {}));
    }

    private void write(Written written) throws IOException {
        watching.aroundWriteTo(context(WriterInterceptorContext.class, "GET", TABLE, written));
    }

    @Test
    void a_table_is_under_way_until_its_last_row_is_written() throws IOException {
        answer("GET", TABLE);
        write(() -> told.add("written in " + MDC.get("trace_id")));

        assertThat(told).containsExactly("written in 4bf92f3577b34da6a3ce929d0e0e4736", "answered 200");
        assertThat(MDC.get("trace_id")).isNull();
    }

    @Test
    void a_table_that_breaks_off_is_told_once() {
        answer("GET", TABLE);
        assertThatIOException()
                .isThrownBy(() -> write(() -> {
                    throw new IOException("hung up");
                }));

        assertThat(told).containsExactly("answered 200");
        assertThat(MDC.get("trace_id")).isNull();
    }

    @Test
    void what_is_written_at_once_is_told_before_and_once() throws IOException {
        answer("GET", new byte[0]);
        write(() -> told.add("written in " + MDC.get("trace_id")));

        assertThat(told).containsExactly("answered 200", "written in null");
    }

    @Test
    void who_asks_for_the_head_of_a_table_gets_no_table() {
        answer("HEAD", TABLE);

        assertThat(told).containsExactly("answered 200");
    }
}
