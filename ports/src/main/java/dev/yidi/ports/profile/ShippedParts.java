package dev.yidi.ports.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sections that come with Yidi and that a document takes over whole: {@code "topics": {"shipped": "topics"}}. */
final class ShippedParts {
    static final List<String> NAMES = List.of("keywords", "ladders", "topics");

    private static final List<String> SECTIONS = List.of("classification", "ladders", "topics");
    private static final String FIELD = "shipped";

    private ShippedParts() {}

    /** What {@code value} stands for: itself, or the shipped section it names. */
    static JsonNode resolve(String path, JsonNode value, Reading reading) {
        if (!SECTIONS.contains(path)
                || !value.isObject()
                || value.size() != 1
                || !value.path(FIELD).isTextual()) {
            return value;
        }
        String name = value.path(FIELD).textValue();
        if (!NAMES.contains(name)) {
            reading.add(path + "." + FIELD, "profile.unknown-part", "expected one of " + NAMES);
            return value;
        }
        return JsonTree.read(factory -> parser(factory, name), reading);
    }

    private static JsonParser parser(JsonFactory factory, String name) throws IOException {
        return factory.createParser(text("parts/" + name + ".json"));
    }

    /** The text of a resource beside this class. */
    static String text(String name) {
        try (InputStream file = ShippedParts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new YidiException("expected the resource " + name + " beside ShippedParts, found none");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new YidiException("the resource " + name + " cannot be read", e);
        }
    }
}
