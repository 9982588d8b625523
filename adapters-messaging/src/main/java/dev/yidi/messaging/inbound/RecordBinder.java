package dev.yidi.messaging.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yidi.core.Fault;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of JSON that was read strictly before, and names everything that does not fit: a field nobody knows, one that
 * is missing, a value of another type, a list that is too long. A component that does not fit is null until the record is refused for
 * it. When more is wrong than is named, it stops.
 */
final class RecordBinder {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** How many items a list may have of which no constraint says it. */
    private static final int LONGEST_LIST = 1_000;

    private final Faults faults;

    RecordBinder(Faults faults) {
        this.faults = faults;
    }

    /** The record of {@code json}; empty when it is no object, or more is wrong than is named. */
    <D extends Record> Optional<D> bind(Class<D> type, String json) {
        try {
            return Optional.ofNullable(record(type, MAPPER.readTree(json), ""));
        } catch (JsonProcessingException e) {
            faults.add(new Fault("data", "json.malformed", "expected JSON"));
            return Optional.empty();
        }
    }

    private <D> @Nullable D record(Class<D> type, JsonNode value, String path) {
        if (!value.isObject()) {
            misfit(path.isEmpty() ? "data" : path, "field.type", "an object");
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        Set<String> left = new TreeSet<>();
        value.fieldNames().forEachRemaining(left::add);
        for (int i = 0; i < components.length && !faults.isFull(); i++) {
            String name = components[i].getName();
            left.remove(name);
            arguments[i] = component(components[i].getAnnotatedType(), value.get(name), path + name);
        }
        left.stream()
                .limit(Faults.MOST + 1L)
                .forEach(name -> faults.add(new Fault(
                        path + (name.matches("[A-Za-z0-9_-]{1,40}") ? name : "?"),
                        "field.unknown",
                        "expected no such field")));
        return faults.isFull() ? null : create(type, components, arguments);
    }

    private @Nullable Object component(AnnotatedType type, @Nullable JsonNode value, String path) {
        if (value != null && !value.isNull()) {
            return value(type, value, path);
        }
        if (raw(type) == Optional.class) {
            return Optional.empty();
        }
        if (raw(type) == List.class) {
            return List.of();
        }
        misfit(path, "field.missing", "a value");
        return raw(type) == boolean.class ? false : null;
    }

    private @Nullable Object value(AnnotatedType type, JsonNode value, String path) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return Optional.ofNullable(value(argument(type), value, path));
        }
        if (raw == List.class) {
            return list(type, value, path);
        }
        if (raw.isRecord()) {
            return record(raw, value, path + ".");
        }
        if (raw == boolean.class) {
            return fits(value.isBoolean(), path, "true or false") && value.booleanValue();
        }
        if (raw == Integer.class) {
            return fits(value.isIntegralNumber() && value.canConvertToInt(), path, "a whole number")
                    ? Integer.valueOf(value.intValue())
                    : null;
        }
        return fits(value.isTextual(), path, "a text") ? scalar(raw, value.textValue(), path) : null;
    }

    private @Nullable Object scalar(Class<?> type, String text, String path) {
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            Optional<?> constant = Arrays.stream(type.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(text))
                    .findFirst();
            if (constant.isEmpty()) {
                misfit(path, "field.word", "one of " + Arrays.toString(type.getEnumConstants()));
            }
            return constant.orElse(null);
        }
        try {
            if (type == Instant.class) {
                return OffsetDateTime.parse(text).toInstant();
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            misfit(path, "field.time", "a time with its offset or a date");
            return null;
        }
        throw new IllegalStateException(type + " is no type that data can have");
    }

    private List<Object> list(AnnotatedType type, JsonNode value, String path) {
        List<Object> list = new ArrayList<>();
        if (fits(value.isArray(), path, "a list") && isShort(type.getAnnotation(Size.class), value, path)) {
            for (int i = 0; i < value.size() && !faults.isFull(); i++) {
                Object bound = value(argument(type), value.get(i), path + "[" + i + "]");
                if (bound != null) {
                    list.add(bound);
                }
            }
        }
        return list;
    }

    /** Of what is longer than it may be, no item is looked at. */
    private boolean isShort(@Nullable Size size, JsonNode list, String path) {
        if (size == null || size.max() == Integer.MAX_VALUE) {
            return isShort(LONGEST_LIST, "list.too-long", list, path);
        }
        return isShort(size.max(), size.message(), list, path);
    }

    private boolean isShort(int most, String code, JsonNode list, String path) {
        if (list.size() > most) {
            misfit(path, code, "at most " + most + " items");
        }
        return list.size() <= most;
    }

    private boolean fits(boolean condition, String path, String expected) {
        if (!condition) {
            misfit(path, "field.type", expected);
        }
        return condition;
    }

    private void misfit(String path, String code, String expected) {
        faults.add(new Fault(path, code, "expected " + expected));
    }

    private static <D> D create(Class<D> type, RecordComponent[] components, @Nullable Object[] arguments) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " refuses what its constraints must refuse", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record that can be made", e);
        }
    }

    private static Class<?> raw(AnnotatedType annotated) {
        Type type = annotated.getType();
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }
}
