package dev.yidi.messaging;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes CloudEvents 1.0 as messages and reads them 云事件编解码, in structured JSON mode or in binary mode. What it writes it
 * reads again as the same event; what is malformed is refused with every fault, naming fields and never quoting content.
 *
 * <p>Immutable and thread-safe.
 */
public final class CloudEventCodec {
    /** The content type of the structured JSON mode. */
    public static final String STRUCTURED = "application/cloudevents+json";

    /** The most bytes that a message may have. */
    public static final int MAX_BYTES = 4_000_000;

    private static final int MOST_ATTRIBUTES = 100;

    private static final String ANY_CLOUD_EVENT = "application/cloudevents";

    private final HeaderNames names;
    private final ContentMode mode;

    private CloudEventCodec(HeaderNames names, ContentMode mode) {
        this.names = names;
        this.mode = mode;
    }

    /** Reads both modes, and writes {@code mode}, with headers called {@code names}. */
    public static CloudEventCodec of(HeaderNames names, ContentMode mode) {
        return new CloudEventCodec(Objects.requireNonNull(names, "names"), Objects.requireNonNull(mode, "mode"));
    }

    /**
     * The message that carries {@code event}, under its {@link CloudEvent#key() key}.
     *
     * @throws InvalidInputException when no reader would take it, with every fault
     */
    public Message encode(CloudEvent event) {
        List<Fault> faults = Attributes.faultsOf(event);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("cloudevent", faults);
        }
        return encodeOwn(event);
    }

    /** The same of an event in which nothing can be malformed. */
    Message encodeOwn(CloudEvent event) {
        return mode == ContentMode.STRUCTURED ? structured(event) : binary(event);
    }

    /**
     * The event that {@code message} carries.
     *
     * @throws InvalidInputException when it carries none, with every fault that can be seen
     */
    public CloudEvent decode(Message message) {
        if (message.size() > MAX_BYTES) {
            throw refused("expected at most " + MAX_BYTES + " bytes, found " + message.size(), "cloudevent.too-long");
        }
        String contentType = message.header(Message.CONTENT_TYPE)
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (!contentType.startsWith(ANY_CLOUD_EVENT)) {
            return readBinary(message, contentType);
        }
        if (!contentType.matches("application/cloudevents\\+json(;\\s*charset=\"?utf-8\"?)?")) {
            throw refused("expected " + STRUCTURED + ", found another form of CloudEvents", "cloudevent.form");
        }
        return readStructured(message);
    }

    private Message structured(CloudEvent event) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonText.FACTORY.createGenerator(body)) {
            json.writeStartObject();
            for (Map.Entry<String, String> attribute : event.attributes().entrySet()) {
                json.writeStringField(attribute.getKey(), attribute.getValue());
            }
            if (event.data().isPresent()) {
                json.writeFieldName("data");
                json.writeRawValue(event.data().get());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Message.owning(event.key(), Map.of(Message.CONTENT_TYPE, STRUCTURED), body.toByteArray());
    }

    private Message binary(CloudEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        event.forEachAttribute((name, value) -> {
            if (name.equals("datacontenttype")) {
                headers.put(Message.CONTENT_TYPE, value);
            } else {
                headers.put(names.of(name), names.written(value));
            }
        });
        return Message.owning(event.key(), headers, event.data().orElse("").getBytes(StandardCharsets.UTF_8));
    }

    private static CloudEvent readStructured(Message message) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> attributes = new LinkedHashMap<>();
        Optional<String> data = Optional.empty();
        Map<String, JsonText.Value> fields = JsonText.fields("body", text(message), faults);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("cloudevent", faults);
        }
        checkMany(fields.size());
        for (Map.Entry<String, JsonText.Value> field : fields.entrySet()) {
            JsonText.Value value = field.getValue();
            if (value.kind() == JsonToken.VALUE_NULL) {
                continue;
            }
            if (field.getKey().equals("data")) {
                data = Optional.of(value.written());
            } else if (field.getKey().equals("data_base64")) {
                faults.add(new Fault("data_base64", "cloudevent.content-type", "expected JSON, found bytes"));
            } else if (isAttribute(field.getKey(), value.kind())) {
                attributes.put(field.getKey(), value.text());
            } else {
                attributes.put(field.getKey(), "-");
                faults.add(new Fault(
                        Attributes.shown(field.getKey()), "cloudevent.type", "expected a text, found " + value.kind()));
            }
        }
        return new Attributes(attributes, faults).eventOrThrow(data);
    }

    /** Attributes of the specification are texts; extensions may be integers and truth values too. */
    private static boolean isAttribute(String name, JsonToken kind) {
        return kind == JsonToken.VALUE_STRING
                || (!Attributes.SPECIFIED.contains(name) && (kind == JsonToken.VALUE_NUMBER_INT || kind.isBoolean()));
    }

    private CloudEvent readBinary(Message message, String contentType) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> attributes = new LinkedHashMap<>();
        message.headers()
                .forEach((header, written) -> names.attribute(header).ifPresent(name -> {
                    checkMany(attributes.size());
                    Optional<String> value = names.read(written);
                    if (value.isEmpty()) {
                        faults.add(
                                new Fault(Attributes.shown(name), "cloudevent.text", "expected percent-encoded UTF-8"));
                    }
                    if (name.equals("datacontenttype") || attributes.put(name, value.orElse("-")) != null) {
                        faults.add(new Fault(Attributes.shown(name), "cloudevent.twice", "expected it once"));
                    }
                }));
        Optional<String> data = Optional.empty();
        if (message.size() > 0) {
            attributes.put("datacontenttype", contentType.isEmpty() ? CloudEvent.DATA_CONTENT_TYPE : contentType);
            data = Utf8.read(message.body());
            data.ifPresentOrElse(
                    json -> JsonText.problem("data", json).ifPresent(faults::add),
                    () -> faults.add(new Fault("data", "cloudevent.text", "expected UTF-8")));
        }
        return new Attributes(attributes, faults)
                .eventOrThrow(data.map(String::strip).filter(json -> !json.equals("null")));
    }

    /** A small message could have more faults than anybody reads or carries. */
    private static void checkMany(int attributes) {
        if (attributes > MOST_ATTRIBUTES) {
            throw refused("expected up to " + MOST_ATTRIBUTES + " attributes, found more", "cloudevent.too-many");
        }
    }

    private static String text(Message message) {
        return Utf8.read(message.body()).orElseThrow(() -> refused("expected UTF-8", "cloudevent.text"));
    }

    private static InvalidInputException refused(String message, String code) {
        return new InvalidInputException("cloudevent", List.of(new Fault("body", code, message)));
    }
}
