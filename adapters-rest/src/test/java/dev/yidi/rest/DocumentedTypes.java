package dev.yidi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.IdentityNumber;
import dev.yidi.rest.http.ProblemBody;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The schemas that the types of the API have, read from the types. */
final class DocumentedTypes {
    private static final String IDENTIFIER = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$";
    private static final Map<String, String> PATTERNS = Map.of(
            "IDENTIFIER", IDENTIFIER,
            "CODE", "^[a-z0-9]+([.-][a-z0-9]+)*$",
            "PHONE", "^[ -]*\\+?([ -]*[0-9]){5,20}[ -]*$",
            "QUERY_CODE", "^[ -]*([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][ -]*){26}$",
            "DIVISION", "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12,24})$",
            "LIMIT", "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$",
            "HOURS", "^ *[0-9]{2}:[0-9]{2} *- *[0-9]{2}:[0-9]{2} *$",
            "SPAN", "^[0-9]{1,5} (day|working-day|hour)s?$",
            "MONTH", "^[0-9]{4}-(0[1-9]|1[0-2])$");

    private DocumentedTypes() {}

    static String name(Class<?> type) {
        if (type == IdentityNumber.Scheme.class) {
            return "IdentityScheme";
        }
        if (type == dev.yidi.core.report.FindingKind.class) {
            return "ReportFindingKind";
        }
        if (type == dev.yidi.core.reception.BookingState.class) {
            return "ReceptionBookingState";
        }
        return type == ProblemBody.class
                ? "Problem"
                : type == ProblemBody.Item.class ? "ProblemItem" : type.getSimpleName();
    }

    static String reference(Class<?> type) {
        return "#/components/schemas/" + name(type);
    }

    /** The schemas of {@code roots} and of all they lead to, by name. */
    static Map<String, JsonNode> schemas(Collection<Class<?>> roots) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (schemas.put(name(type), schema(type)) == null && type.isRecord()) {
                open.addAll(used(type));
            }
        }
        return schemas;
    }

    /** The records and enums that a record names. */
    static Set<Class<?>> used(Class<?> type) {
        Set<Class<?>> used = new LinkedHashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            collect(component.getGenericType(), used);
        }
        return used;
    }

    private static void collect(Type type, Set<Class<?>> used) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, used);
            }
        } else if (type instanceof Class<?> raw && (raw.isRecord() || raw.isEnum())) {
            used.add(raw);
        }
    }

    private static JsonNode schema(Class<?> type) {
        ObjectNode schema = Reply.JSON.createObjectNode();
        if (type.isEnum()) {
            schema.put("type", "string");
            for (Object constant : type.getEnumConstants()) {
                schema.withArray("enum").add(((Enum<?>) constant).name());
            }
            return schema;
        }
        schema.put("type", "object");
        boolean request = type.getSimpleName().endsWith("Request");
        for (RecordComponent component : type.getRecordComponents()) {
            if (isRequired(component, request)) {
                schema.withArray("required").add(component.getName());
            }
        }
        ObjectNode properties = schema.putObject("properties");
        properties(type).forEach(properties::set);
        if (request) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private static boolean isRequired(RecordComponent component, boolean request) {
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return false;
        }
        boolean optional = type == boolean.class
                || (type == List.class
                        && !component.getAnnotatedType().isAnnotationPresent(NotEmpty.class)
                        && !component.isAnnotationPresent(NotEmpty.class)
                        && !field(component).isAnnotationPresent(NotEmpty.class));
        return !request || !optional;
    }

    private static java.lang.reflect.Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schemas of a record's components. */
    static Map<String, JsonNode> properties(Class<?> type) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(
                    component.getName(),
                    schema(component.getAnnotatedType(), field(component).getAnnotations()));
        }
        return properties;
    }

    private static ObjectNode schema(AnnotatedType annotated, Annotation... more) {
        Type type = annotated.getType();
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (raw == Optional.class) {
            return schema(((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0]);
        }
        ObjectNode schema = Reply.JSON.createObjectNode();
        if (raw.isRecord() || raw.isEnum()) {
            return schema.put("$ref", reference(raw));
        }
        if (raw == List.class) {
            schema.put("type", "array");
            schema.set("items", schema(((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0]));
        } else if (raw == Map.class) {
            schema.put("type", "object");
            AnnotatedType[] arguments = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
            if (arguments[0].getType() != String.class) {
                schema.set("propertyNames", schema(arguments[0]));
            }
            schema.set("additionalProperties", schema(arguments[1]));
        } else {
            scalar(schema, raw);
        }
        for (Annotation annotation : annotated.getAnnotations()) {
            constrain(schema, annotation);
        }
        for (Annotation annotation : more) {
            constrain(schema, annotation);
        }
        return schema;
    }

    private static void scalar(ObjectNode schema, Class<?> type) {
        if (type == String.class) {
            schema.put("type", "string");
        } else if (type == boolean.class || type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (type == int.class || type == Integer.class) {
            schema.put("type", "integer").put("format", "int32");
        } else if (type == long.class || type == Long.class) {
            schema.put("type", "integer").put("format", "int64");
        } else if (type == LocalDate.class) {
            schema.put("type", "string").put("format", "date");
        } else if (type == Instant.class || type == OffsetDateTime.class) {
            schema.put("type", "string").put("format", "date-time");
        } else {
            throw new IllegalStateException("no schema for " + type);
        }
    }

    private static void constrain(ObjectNode schema, Annotation annotation) {
        if (annotation instanceof Words words) {
            schema.put("minLength", 1).put("maxLength", words.max()).put("pattern", "\\S");
        } else if (annotation instanceof Written written) {
            schema.put("pattern", PATTERNS.get(written.value().name()));
        } else if (annotation instanceof Size size) {
            schema.put("maxItems", size.max());
        } else if (annotation instanceof NotEmpty) {
            schema.put("minItems", 1);
        } else if (annotation instanceof Min min) {
            schema.put("minimum", (int) min.value());
        } else if (annotation instanceof Max max) {
            schema.put("maximum", (int) max.value());
        }
    }

    /** A schema without what is written for people. */
    static JsonNode withoutDescriptions(JsonNode schema) {
        ObjectNode copy = schema.deepCopy();
        copy.remove("description");
        copy.path("properties").forEach(property -> ((ObjectNode) property).remove("description"));
        return copy;
    }
}
