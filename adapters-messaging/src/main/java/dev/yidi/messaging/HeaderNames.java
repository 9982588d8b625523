package dev.yidi.messaging;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the headers of a protocol are called that carry the attributes of a CloudEvent 协议绑定. */
public enum HeaderNames {
    /** {@code ce_id}. */
    KAFKA("ce_"),
    /** {@code ce-id}, its value percent-encoded; names in any case. */
    HTTP("ce-"),
    /** {@code cloudEvents:id}; {@code cloudEvents_id} is read too. */
    AMQP("cloudEvents:"),
    /** {@code cloudEvents_id}, which Jakarta Messaging takes for a property. */
    JAKARTA("cloudEvents_");

    private final String prefix;

    /** Those of the attributes that this library writes, ready. */
    private final Map<String, String> known;

    HeaderNames(String prefix) {
        this.prefix = prefix;
        this.known = Stream.of(
                        "specversion",
                        "id",
                        "source",
                        "type",
                        "dataschema",
                        "subject",
                        "time",
                        CloudEvent.SEQUENCE,
                        CloudEvent.REGISTER,
                        EventMapping.EPOCH,
                        EventMapping.CHAIN)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), prefix::concat));
    }

    String of(String attribute) {
        String ready = known.get(attribute);
        return ready == null ? prefix + attribute : ready;
    }

    /** The attribute that the header called {@code name} carries; empty when it carries none. */
    Optional<String> attribute(String name) {
        String plain = this == HTTP ? name.toLowerCase(Locale.ROOT) : name;
        if (plain.startsWith(prefix)) {
            return Optional.of(plain.substring(prefix.length()));
        }
        return this == AMQP && plain.startsWith(JAKARTA.prefix)
                ? Optional.of(plain.substring(JAKARTA.prefix.length()))
                : Optional.empty();
    }

    String written(String value) {
        return this == HTTP ? PercentCoding.encode(value) : value;
    }

    /** The value that {@code header} carries; empty when it is not well encoded. */
    Optional<String> read(String header) {
        return this == HTTP ? PercentCoding.decode(header) : Optional.of(header);
    }
}
