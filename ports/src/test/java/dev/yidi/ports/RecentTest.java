package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Recent<Integer, String> recent = new Recent<>(10);

    @Test
    void what_was_made_lately_is_not_made_again() {
        String first = get(1);
        assertThat(get(1)).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void what_is_asked_for_stays_and_what_is_not_is_let_go() {
        get(0);
        for (int i = 1; i <= 1_000; i++) {
            get(i);
            get(0);
            assertThat(recent.size()).isLessThanOrEqualTo(20);
        }
        assertThat(made).hasValue(1_001);
        get(1);
        assertThat(made).hasValue(1_002);
    }

    private String get(int key) {
        return recent.of(key, each -> {
            made.incrementAndGet();
            return "made of " + each;
        });
    }
}
