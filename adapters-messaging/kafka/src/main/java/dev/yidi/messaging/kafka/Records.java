package dev.yidi.messaging.kafka;

import dev.yidi.messaging.Message;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Messages as Kafka carries them: bytes, with headers and keys in UTF-8. */
final class Records {
    private Records() {}

    static ProducerRecord<byte[], byte[]> write(String topic, Message message) {
        ProducerRecord<byte[], byte[]> written = new ProducerRecord<>(
                topic,
                message.key().map(key -> key.getBytes(StandardCharsets.UTF_8)).orElse(null),
                message.body());
        message.headers().forEach((name, value) -> written.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return written;
    }

    static Message read(ConsumerRecord<byte[], byte[]> received) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : received.headers()) {
            headers.put(header.key(), header.value() == null ? "" : text(header.value()));
        }
        byte[] body = received.value() == null ? new byte[0] : received.value();
        return received.key() == null
                ? Message.unordered(headers, body)
                : Message.of(text(received.key()), headers, body);
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }
}
