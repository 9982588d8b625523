package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.LongString;
import dev.yidi.messaging.Message;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Messages as RabbitMQ carries them: bytes, with the key in the header {@code yidi-key}. Headers keep their names, but for those
 * that mean something to the broker or here: before them stands {@code yidi-header-}.
 */
final class Properties {
    private static final String OWN = "yidi-";
    static final String KEY = OWN + "key";
    private static final String MARK = OWN + "header-";
    private static final int PERSISTENT = 2;
    private static final int LONGEST_PROPERTY = 255;

    private static final Pattern WRITTEN_BY_THE_BROKER =
            Pattern.compile("x-(death|delivery-count|acquired-count|(first|last)-death-.*)");
    private static final Pattern READ_BY_THE_BROKER = Pattern.compile("B?CC");

    private Properties() {}

    static BasicProperties write(Message message) {
        Map<String, Object> headers = new LinkedHashMap<>();
        BasicProperties.Builder written = new BasicProperties.Builder().deliveryMode(PERSISTENT);
        message.headers().forEach((name, value) -> {
            if (name.equals(Message.CONTENT_TYPE)
                    && value.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PROPERTY) {
                written.contentType(value);
            } else {
                headers.put(written(name), value);
            }
        });
        message.key().ifPresent(key -> headers.put(KEY, key));
        return written.headers(headers).build();
    }

    static Message read(BasicProperties properties, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        Optional.ofNullable(properties.getContentType()).ifPresent(type -> headers.put(Message.CONTENT_TYPE, type));
        Map<String, Object> received =
                Optional.ofNullable(properties.getHeaders()).orElse(Map.of());
        received.forEach((name, value) -> {
            if (!name.equals(KEY) && !WRITTEN_BY_THE_BROKER.matcher(name).matches()) {
                text(value).ifPresent(text -> headers.put(read(name), text));
            }
        });
        return text(received.get(KEY))
                .map(key -> Message.of(key, headers, body))
                .orElseGet(() -> Message.unordered(headers, body));
    }

    private static String written(String name) {
        boolean taken = name.startsWith(OWN)
                || WRITTEN_BY_THE_BROKER.matcher(name).matches()
                || READ_BY_THE_BROKER.matcher(name).matches();
        return taken ? MARK + name : name;
    }

    private static String read(String name) {
        return name.startsWith(MARK) ? name.substring(MARK.length()) : name;
    }

    /**
     * Texts, numbers, truth values, times and bytes of other senders as CloudEvents makes texts of them; what is made of several is no header
     * here.
     */
    private static Optional<String> text(@Nullable Object value) {
        if (value instanceof Date time) {
            return Optional.of(time.toInstant().toString());
        }
        if (value instanceof byte[] octets) {
            return Optional.of(Base64.getEncoder().encodeToString(octets));
        }
        return value instanceof LongString
                        || value instanceof CharSequence
                        || value instanceof Number
                        || value instanceof Boolean
                ? Optional.of(value.toString())
                : Optional.empty();
    }
}
