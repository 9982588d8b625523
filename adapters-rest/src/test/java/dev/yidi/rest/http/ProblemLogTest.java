package dev.yidi.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What goes along with a problem: the name it has in the log, and its headers. */
class ProblemLogTest {
    private static final Problem TROUBLE = Problem.of(ProblemKind.UNAVAILABLE);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 7);
    private final TroubleLog log = new TroubleLog(nanos::get);

    private static UnavailableException away() {
        return new UnavailableException("a store is away", new IOException("two\nlines"));
    }

    private static final class KeysAway extends UnavailableException {
        private static final long serialVersionUID = 1L;

        KeysAway() {
            super("the keys are away");
        }
    }

    private String trouble(UnavailableException cause) {
        return log.trouble(TROUBLE, cause).instance().orElseThrow();
    }

    @Test
    void one_line_a_second_stands_for_all_trouble_of_its_kind() {
        String first = trouble(away());
        assertThat(first).startsWith("urn:uuid:");
        assertThat(trouble(away())).isEqualTo(first);
        assertThat(trouble(new KeysAway())).isNotEqualTo(first);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos() - 1);
        assertThat(trouble(away())).isEqualTo(first);
        nanos.addAndGet(1);
        assertThat(trouble(away())).isNotEqualTo(first);
    }

    @Test
    void every_fault_has_a_line_of_its_own() {
        Problem fault = Problem.of(ProblemKind.INTERNAL);
        assertThat(log.fault(fault, new IllegalStateException()).instance())
                .isNotEqualTo(log.fault(fault, new IllegalStateException()).instance());
    }

    @Test
    void headers_come_together() {
        assertThat(TROUBLE.with("Retry-After", "5")
                        .with("Allow", "GET")
                        .logged("urn:uuid:1")
                        .headers())
                .isEqualTo(Map.of("Retry-After", "5", "Allow", "GET"));
        assertThat(TROUBLE.with("Retry-After", "5").with("Retry-After", "6").headers())
                .isEqualTo(Map.of("Retry-After", "6"));
    }
}
