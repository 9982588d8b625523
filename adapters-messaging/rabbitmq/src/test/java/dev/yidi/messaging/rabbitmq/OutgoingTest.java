package dev.yidi.messaging.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutgoingTest {
    private static final byte[] BODY = {1};

    @Test
    void everything_that_can_never_be_sent_is_told_with_its_place() {
        List<Message> messages = List.of(
                Message.unordered(Map.of("名".repeat(85), "fits"), BODY),
                Message.unordered(Map.of("名".repeat(86), "does not"), BODY),
                Message.unordered(Map.of("yidi-" + "n".repeat(250), "does not with its mark"), BODY),
                Message.of("k".repeat(9_000), Map.of(), BODY),
                Message.unordered(Map.of(), new byte[64 * 1024 * 1024 + 1]));

        assertThatThrownBy(() -> Outgoing.of(messages, 8_192))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(
                        "4 faults",
                        "messages[1].headers.名名",
                        "found 258",
                        "messages[2].headers.yidi-header-yidi-nn",
                        "found 267",
                        "messages[3].headers",
                        "8192",
                        "messages[4].body");
        assertThat(Outgoing.of(messages.subList(3, 4), 0)).hasSize(1);
    }
}
