package dev.yidi.rest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Changes changes = new Changes(List.of());
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_was_found_is_asked_for_once() {
        assertThat(changes.once("a", asked::incrementAndGet)).isEqualTo(1);
        assertThat(changes.once("a", asked::incrementAndGet)).isEqualTo(1);
        assertThat(changes.once("b", asked::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void what_was_not_to_be_found_is_not_asked_for_again() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> changes.once("a", () -> {
                        throw new IllegalStateException("try " + asked.incrementAndGet());
                    }))
                    .hasMessage("try 1");
        }
    }
}
