package dev.yidi.messaging.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yidi.messaging.Message;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The messages that came, in the order in which they came. */
record Came(List<Message> messages) {
    Message get(int index) {
        return messages.get(index);
    }

    List<String> bodies() {
        return messages.stream().map(BrokerContract::body).toList();
    }

    List<String> bodies(String key) {
        return messages.stream()
                .filter(message -> message.key().filter(key::equals).isPresent())
                .map(BrokerContract::body)
                .distinct()
                .toList();
    }

    /** How many different ones. */
    int distinct() {
        return (int) bodies().stream().distinct().count();
    }

    /** Each of {@code sent} came, and of each key in the order in which they were sent; some may have come again. */
    void inOrder(List<Message> sent) {
        Set<String> keys = new TreeSet<>();
        sent.forEach(message -> keys.add(message.key().orElseThrow()));
        for (String key : keys) {
            assertEquals(new Came(sent).bodies(key), bodies(key), key);
        }
    }
}
