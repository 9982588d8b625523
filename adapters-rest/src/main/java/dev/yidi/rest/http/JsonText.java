package dev.yidi.rest.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads strict JSON (RFC 8259): UTF-8 and nothing else, no key twice, nothing after the value, bounded depth, names,
 * numbers, strings and number of values. What was read is never repeated in a fault.
 */
final class JsonText {
    private static final int MAX_DEPTH = 16;
    private static final int MAX_NAME = 100;
    private static final int MAX_NUMBER = 40;
    private static final int MAX_STRING = 50_000;
    private static final int MAX_TOKENS = 50_000;
    private static final JsonFactory FACTORY = factory(MAX_STRING);

    private final List<Flaw> flaws;

    private JsonText(List<Flaw> flaws) {
        this.flaws = flaws;
    }

    private static JsonFactory factory(int longest) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNameLength(MAX_NAME)
                        .maxNumberLength(MAX_NUMBER)
                        .maxStringLength(longest)
                        .maxTokenCount(MAX_TOKENS)
                        .build())
                .build();
    }

    /**
     * The value in {@code bytes}; keys that stand twice are added to {@code flaws}.
     *
     * @throws ProblemException when it is no JSON
     */
    static Json read(byte[] bytes, List<Flaw> flaws, Optional<Bulky> bulky) {
        JsonFactory factory = bulky.map(it -> factory(it.bytes())).orElse(FACTORY);
        try (JsonParser parser = factory.createParser(decoded(bytes))) {
            parser.nextToken();
            Json value = new JsonText(flaws).value(parser, Site.BODY);
            if (parser.nextToken() != null) {
                throw malformed(Flaw.at(Site.BODY, "json.trailing"));
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw malformed(Flaw.at(Site.BODY, "json.bounds"));
        } catch (JsonProcessingException e) {
            throw malformed(located(e.getLocation()));
        } catch (CharacterCodingException e) {
            throw malformed(Flaw.at(Site.BODY, "json.not-utf8"));
        } catch (IOException e) {
            throw malformed(Flaw.at(Site.BODY, "json.syntax"));
        }
    }

    private static char[] decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).toCharArray();
    }

    private Json value(JsonParser parser, Site site) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw malformed(Flaw.at(Site.BODY, "json.empty"));
        }
        return switch (token) {
            case START_OBJECT -> fields(parser, site);
            case START_ARRAY -> items(parser, site);
            case VALUE_STRING -> new Json.Chars(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(parser.getText());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            default -> new Json.Nothing();
        };
    }

    private Json fields(JsonParser parser, Site site) throws IOException {
        Map<String, Json> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Site place = site.field(name);
            parser.nextToken();
            if (values.put(name, value(parser, place)) != null) {
                flaws.add(Flaw.at(place, "json.key-twice"));
            }
        }
        return new Json.Fields(values);
    }

    private Json items(JsonParser parser, Site site) throws IOException {
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, site.item(values.size())));
        }
        return new Json.Items(values);
    }

    private static Flaw located(JsonLocation place) {
        Flaw flaw = Flaw.at(Site.BODY, "json.syntax");
        return place == null ? flaw : flaw.with("line", place.getLineNr()).with("column", place.getColumnNr());
    }

    private static ProblemException malformed(Flaw flaw) {
        return Problem.of(ProblemKind.MALFORMED, List.of(flaw)).stop();
    }
}
