package dev.yidi.messaging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.yidi.core.Fault;
import dev.yidi.core.Text;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as messages carry it: no duplicate key, no trailing token, no unpaired surrogate, no U+0000, bounded in depth and size.
 * Values are kept as they were written, so that a number loses no digit. No fault quotes what was read.
 */
final class JsonText {
    static final int MAX_DEPTH = 64;
    static final int MAX_CHARACTERS = 4_000_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(MAX_CHARACTERS)
                    .maxStringLength(MAX_CHARACTERS)
                    .maxNameLength(1_000)
                    .maxNumberLength(40)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonText() {}

    /** A value of an object: of which kind it is, and what was written. */
    record Value(JsonToken kind, String written, String text) {}

    /** The values of the object that {@code json} is; faults are added under {@code path}. */
    static Map<String, Value> fields(String path, String json, List<Fault> faults) {
        Map<String, Value> fields = new LinkedHashMap<>();
        try (JsonParser parser = parser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                faults.add(new Fault(path, "json.no-object", "expected an object"));
                return fields;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = wellFormed(parser, parser.currentName());
                JsonToken kind = parser.nextToken();
                int start = offset(parser.currentTokenLocation().getCharOffset());
                String text = wellFormed(parser, kind.isScalarValue() ? parser.getText() : "");
                skip(parser);
                int end = offset(parser.currentLocation().getCharOffset());
                fields.put(name, new Value(kind, json.substring(start, end).strip(), text));
            }
            end(parser);
        } catch (IOException e) {
            faults.add(malformed(path, e));
        }
        return fields;
    }

    /** Whether {@code json} is one well-formed value; the fault under {@code path} when it is none. */
    static Optional<Fault> problem(String path, String json) {
        try (JsonParser parser = parser(json)) {
            if (parser.nextToken() == null) {
                return Optional.of(new Fault(path, "json.malformed", "expected a value, found nothing"));
            }
            skip(parser);
            end(parser);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(malformed(path, e));
        }
    }

    private static JsonParser parser(String json) throws IOException {
        if (json.length() > MAX_CHARACTERS) {
            throw new Misfit("expected at most " + MAX_CHARACTERS + " characters, found " + json.length());
        }
        return FACTORY.createParser(json);
    }

    /** Goes to the end of the value that begins here, and checks every text in it. */
    private static void skip(JsonParser parser) throws IOException {
        int open = 0;
        for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
            if (token == null) {
                throw new Misfit("expected the end of a value, found the end of the text");
            } else if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            } else if (token == JsonToken.FIELD_NAME) {
                wellFormed(parser, parser.currentName());
            } else if (token == JsonToken.VALUE_STRING) {
                wellFormed(parser, parser.getText());
            } else {
                parser.finishToken();
            }
            if (open == 0) {
                return;
            }
        }
    }

    private static void end(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new Misfit("expected nothing after the value");
        }
    }

    private static String wellFormed(JsonParser parser, String text) throws IOException {
        Optional<String> problem = Text.problem(text, MAX_CHARACTERS);
        if (problem.isPresent()) {
            throw new Misfit(
                    problem.get() + " before offset " + parser.currentLocation().getCharOffset());
        }
        return text;
    }

    private static int offset(long offset) {
        return Math.toIntExact(offset);
    }

    private static Fault malformed(String path, IOException e) {
        if (e instanceof Misfit misfit) {
            return new Fault(path, "json.malformed", misfit.found);
        }
        String where = e instanceof JsonProcessingException json && json.getLocation() != null
                ? " at offset " + json.getLocation().getCharOffset()
                : "";
        return new Fault(
                path, "json.malformed", "expected JSON, found " + e.getClass().getSimpleName() + where);
    }

    /** Well-formed to the parser, and refused all the same. */
    private static final class Misfit extends IOException {
        private static final long serialVersionUID = 1L;

        private final String found;

        Misfit(String found) {
            super(found);
            this.found = found;
        }
    }
}
