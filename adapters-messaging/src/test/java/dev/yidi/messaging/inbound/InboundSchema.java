package dev.yidi.messaging.inbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.messaging.inbound.data.As;
import dev.yidi.messaging.inbound.data.Words;
import dev.yidi.messaging.inbound.data.Written;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The JSON schema that a record of data amounts to. */
final class InboundSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private InboundSchema() {}

    static ObjectNode of(String type, Class<?> data) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:yidi:" + type);
        schema.setAll(record(data));
        return schema;
    }

    private static ObjectNode record(Class<?> record) {
        ObjectNode schema = JSON.objectNode();
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> raw = component.getType();
            properties.set(component.getName(), property(component.getAnnotatedType(), component));
            boolean minimum = component.getAccessor().isAnnotationPresent(Size.class)
                    && component.getAccessor().getAnnotation(Size.class).min() > 0;
            if (raw != Optional.class && (raw != List.class || minimum)) {
                required.add(component.getName());
            }
        }
        schema.set("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static ObjectNode property(AnnotatedType type, RecordComponent component) {
        Class<?> raw = raw(type.getType());
        if (raw == Optional.class) {
            return property(((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0], component);
        }
        if (raw == List.class) {
            ObjectNode schema = JSON.objectNode().put("type", "array");
            Size size = component.getAccessor().getAnnotation(Size.class);
            if (size.min() > 0) {
                schema.put("minItems", size.min());
            }
            schema.put("maxItems", size.max());
            schema.set(
                    "items",
                    property(((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0], component));
            return schema;
        }
        return raw.isRecord() ? record(raw) : scalar(raw, type);
    }

    private static ObjectNode scalar(Class<?> type, AnnotatedElement constraints) {
        ObjectNode schema = JSON.objectNode();
        if (type == boolean.class) {
            return schema.put("type", "boolean");
        }
        schema.put("type", "string");
        if (type == Instant.class) {
            schema.put("format", "date-time");
        }
        if (type.isEnum()) {
            ArrayNode words = schema.putArray("enum");
            for (Object each : type.getEnumConstants()) {
                words.add(((Enum<?>) each).name());
            }
        }
        Words words = constraints.getAnnotation(Words.class);
        if (words != null) {
            schema.put("minLength", 1).put("maxLength", words.max());
        }
        Written written = constraints.getAnnotation(Written.class);
        if (written != null) {
            schema.put("pattern", pattern(written.value()));
        }
        return schema;
    }

    private static String pattern(As as) {
        return switch (as) {
            case IDENTIFIER -> "^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$";
            case PHONE -> "^\\+?[0-9]{5,20}$";
            case DIVISION -> "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12,24})$";
        };
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
