package dev.yidi.rest.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes records as JSON: components by their names, what is absent left out, times as RFC 3339 has them. */
final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Component.of(type);
        }
    };

    private JsonWriter() {}

    static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            value(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Record fields) {
            fields(json, fields);
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else {
            scalar(json, value);
        }
    }

    private static void scalar(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof OffsetDateTime time) {
            json.writeString(Rfc3339.of(time));
        } else {
            json.writeString(value.toString());
        }
    }

    private static void fields(JsonGenerator json, Record value) throws IOException {
        json.writeStartObject();
        for (Component component : COMPONENTS.get(value.getClass())) {
            Object field = component.of(value);
            if (!(field instanceof Optional<?> optional)) {
                json.writeFieldName(component.name());
                value(json, field);
            } else if (optional.isPresent()) {
                json.writeFieldName(component.name());
                value(json, optional.get());
            }
        }
        json.writeEndObject();
    }

    /** What the JDK looks up anew each time it is asked. */
    private record Component(SerializableString name, Method accessor) {
        static List<Component> of(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(each -> new Component(new SerializedString(each.getName()), open(each.getAccessor())))
                    .toList();
        }

        /** Public as it is: who calls it need not be looked at each time. */
        private static Method open(Method accessor) {
            accessor.setAccessible(true);
            return accessor;
        }

        Object of(Record value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " cannot be read", e);
            }
        }
    }
}
