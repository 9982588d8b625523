package dev.yidi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeyedBufferTest {
    private final AtomicLong now = new AtomicLong();
    private final KeyedBuffer<String> buffer = new KeyedBuffer<>(now::get);

    @Test
    void one_of_each_key_is_in_hand_and_the_next_follows_when_it_is_settled() {
        add("a", "a1", "a2");
        add("b", "b1");

        List<KeyedBuffer.Item<String>> first = buffer.take(9);
        assertThat(contents(first)).containsExactly("a1", "b1");
        assertThat(buffer.take(9)).isEmpty();

        assertThat(buffer.settle(first.get(0))).isTrue();
        assertThat(contents(buffer.take(9))).containsExactly("a2");
        assertThat(buffer.size()).isEqualTo(2);
    }

    @Test
    void what_is_given_back_stays_before_the_later_ones_until_its_pause_is_over() {
        add("a", "a1", "a2");
        KeyedBuffer.Item<String> a1 = buffer.take(1).get(0);

        assertThat(buffer.giveBack(a1, Duration.ofNanos(10))).isTrue();

        assertThat(buffer.take(9)).isEmpty();
        now.set(10);
        List<KeyedBuffer.Item<String>> again = buffer.take(9);
        assertThat(contents(again)).containsExactly("a1");
        assertThat(again.get(0).attempt()).isEqualTo(2);
    }

    @Test
    void what_is_given_back_untried_does_not_count_as_a_try() {
        add("a", "a1", "a2");
        KeyedBuffer.Item<String> a1 = buffer.take(1).get(0);

        assertThat(buffer.giveBackUntried(a1, Duration.ZERO)).isTrue();
        assertThat(buffer.giveBackUntried(a1, Duration.ZERO)).isFalse();

        KeyedBuffer.Item<String> again = buffer.take(1).get(0);
        assertThat(again.content()).isEqualTo("a1");
        assertThat(again.attempt()).isEqualTo(1);
    }

    @Test
    void it_knows_when_the_next_one_can_be_taken() {
        assertThat(buffer.untilNext()).isEmpty();
        add("a", "a1", "a2");
        add("b", "b1");
        assertThat(buffer.untilNext()).contains(Duration.ZERO);

        List<KeyedBuffer.Item<String>> both = buffer.take(9);
        assertThat(buffer.untilNext()).isEmpty();

        buffer.giveBack(both.get(0), Duration.ofNanos(10));
        buffer.giveBack(both.get(1), Duration.ofNanos(7));
        now.set(3);
        assertThat(buffer.untilNext()).contains(Duration.ofNanos(4));
        now.set(30);
        assertThat(buffer.untilNext()).contains(Duration.ZERO);
    }

    @Test
    void messages_without_a_key_wait_for_nothing() {
        buffer.add(Optional.empty(), "x");
        buffer.add(Optional.empty(), "y");

        assertThat(contents(buffer.take(9))).containsExactly("x", "y");
    }

    @Test
    void a_key_that_was_asked_waits_behind_the_others() {
        add("a", "a1", "a2");
        add("b", "b1");

        buffer.settle(buffer.take(1).get(0));

        assertThat(contents(buffer.take(1))).containsExactly("b1");
    }

    @Test
    void what_is_done_twice_or_to_what_was_dropped_has_no_effect() {
        add("a", "a1", "a2");
        KeyedBuffer.Item<String> a1 = buffer.take(1).get(0);
        buffer.settle(a1);
        assertThat(buffer.settle(a1)).isFalse();
        assertThat(buffer.giveBack(a1, Duration.ZERO)).isFalse();

        KeyedBuffer.Item<String> a2 = buffer.take(1).get(0);
        buffer.drop(content -> content.equals("a2"));
        assertThat(buffer.settle(a2)).isFalse();
        assertThat(buffer.size()).isZero();
    }

    private void add(String key, String... contents) {
        for (String content : contents) {
            buffer.add(Optional.of(key), content);
        }
    }

    private static List<String> contents(List<KeyedBuffer.Item<String>> items) {
        return items.stream().map(KeyedBuffer.Item::content).toList();
    }
}
