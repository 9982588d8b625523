package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The forms of texts, numbers, truth values and times. */
final class ScalarForms {
    private ScalarForms() {}

    static Map<Type, Form<?>> all() {
        Map<Type, Form<?>> forms = new HashMap<>();
        forms.put(String.class, new TextForm<>(Function.identity(), Function.identity(), "String", Schemas::text));
        forms.put(
                Instant.class,
                new TextForm<>(Instant::toString, Instant::parse, "Instant", () -> Schemas.text("date-time")));
        forms.put(
                LocalDate.class,
                new TextForm<>(LocalDate::toString, LocalDate::parse, "LocalDate", () -> Schemas.text("date")));
        forms.put(YearMonth.class, new TextForm<>(YearMonth::toString, YearMonth::parse, "YearMonth", Schemas::text));
        forms.put(LocalTime.class, new TextForm<>(LocalTime::toString, LocalTime::parse, "LocalTime", Schemas::text));
        forms.put(
                Duration.class,
                new TextForm<>(Duration::toString, Duration::parse, "Duration", () -> Schemas.text("duration")));
        forms.put(
                DayOfWeek.class,
                new TextForm<>(DayOfWeek::name, DayOfWeek::valueOf, "DayOfWeek", () -> Schemas.word(DayOfWeek.class)));
        Form<Boolean> truth = new PlainForm<>(
                BooleanNode::valueOf,
                JsonNode::isBoolean,
                JsonNode::booleanValue,
                "true or false",
                "boolean",
                Schemas::truth);
        Form<Integer> integer = new PlainForm<>(
                IntNode::valueOf,
                JsonNode::isInt,
                JsonNode::intValue,
                "a whole number of 32 bits",
                "int",
                Schemas::whole);
        Form<Long> large = new PlainForm<>(
                LongNode::valueOf,
                node -> node.isIntegralNumber() && node.canConvertToLong(),
                JsonNode::longValue,
                "a whole number of 64 bits",
                "long",
                Schemas::whole);
        forms.put(boolean.class, truth);
        forms.put(Boolean.class, truth);
        forms.put(int.class, integer);
        forms.put(Integer.class, integer);
        forms.put(long.class, large);
        forms.put(Long.class, large);
        return forms;
    }

    private static Optional<Outlet> plain(
            String name, FieldName field, OutwardWords words, Supplier<ObjectNode> schema) {
        return words.tells(name, field) ? Optional.of(new Outlets.Plain(schema.get())) : Optional.empty();
    }

    private record TextForm<T>(
            Function<T, String> writer, Function<String, T> reader, String name, Supplier<ObjectNode> schema)
            implements Form<T> {
        @Override
        public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
            return plain(name, field, words, schema);
        }

        @Override
        public JsonNode write(T value, Texts texts) {
            return TextNode.valueOf(writer.apply(value));
        }

        @Override
        public T read(JsonNode node, Texts texts, String path) {
            if (!node.isTextual()) {
                throw new StoreException(path + ": expected a text");
            }
            try {
                return reader.apply(node.textValue());
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new StoreException(path + ": expected another form of text");
            }
        }
    }

    private record PlainForm<T>(
            Function<T, JsonNode> writer,
            Function<JsonNode, Boolean> fits,
            Function<JsonNode, T> reader,
            String expected,
            String name,
            Supplier<ObjectNode> schema)
            implements Form<T> {
        @Override
        public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
            return plain(name, field, words, schema);
        }

        @Override
        public JsonNode write(T value, Texts texts) {
            return writer.apply(value);
        }

        @Override
        public T read(JsonNode node, Texts texts, String path) {
            if (!fits.apply(node)) {
                throw new StoreException(path + ": expected " + expected);
            }
            return reader.apply(node);
        }
    }
}
