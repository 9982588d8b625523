package dev.yidi.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.inbound.DeadLetters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dead letters at a Kafka that waits three seconds for the first members of a group, as it does by default. */
@Tag("one-jdk")
class KafkaDeadLettersTest {
    private static LocalKafka kafka;

    @BeforeAll
    static void start() throws IOException {
        kafka = new LocalKafka(
                Files.createTempDirectory(Path.of("target"), "kafka"),
                Map.of("group.initial.rebalance.delay.ms", "3000"));
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void letters_are_found_by_a_group_that_is_new() {
        Message letter = Message.of("o", Map.of(DeadLetters.REASONS, "a.b@c"), new byte[] {1});
        try (MessageChannel dead = new KafkaChannel(kafka.settings(), kafka.topic("dead"));
                MessageChannel inbox = new KafkaChannel(kafka.settings(), kafka.topic("inbox"));
                MessageSource kept = source("dead")) {
            dead.publish(List.of(letter));

            assertThat(DeadLetters.replay(kept, inbox, UnaryOperator.identity(), 1))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_message_that_is_too_large_for_a_topic_can_never_be_sent() {
        kafka.topic("small");
        try (MessageChannel channel = new KafkaChannel(kafka.settings(), "small")) {
            assertThatThrownBy(() -> channel.publish(List.of(Message.of("o", Map.of(), new byte[2_000_000]))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("max.message.bytes");

            channel.publish(List.of(Message.of("o", Map.of(), new byte[500_000])));
        }
    }

    private static MessageSource source(String topic) {
        return new KafkaSource(kafka.settings(), topic, "replay", 50);
    }
}
