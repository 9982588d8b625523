package dev.yidi.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A message that the client would send and the broker never takes. */
@Tag("one-jdk")
@ExtendWith(KafkaRunning.class)
class KafkaRefusalTest {
    private static final int BEYOND_THE_TOPIC = 1_500_000;

    @Test
    void it_is_told_as_such_whatever_is_on_its_way_before_and_behind_it() {
        List<Message> batch = new ArrayList<>(small(400));
        batch.add(Message.of("k0", Map.of(), new byte[BEYOND_THE_TOPIC]));
        batch.addAll(small(400));
        try (MessageChannel channel = KafkaRunning.broker().channel("refused", Map.of("max.request.size", 4_000_000))) {
            assertThatThrownBy(() -> channel.publish(batch)).isInstanceOf(InvalidInputException.class);
            channel.publish(small(3));
        }
    }

    private static List<Message> small(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Message.of("k" + i % 40, Map.of(), new byte[2_000]))
                .toList();
    }
}
