package dev.yidi.ports.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.profile.CountyProfile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A proposed document of a county held against what is in force 方案审阅: everything that is wrong with it, or what it would change.
 *
 * @param faults everything that is wrong with it, each with its place; empty when it could come into force
 * @param changes what it would change; empty when something is wrong with it
 */
public record ProfileReview(List<Located> faults, ProfileDiff changes) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)]|[^.\\[]+");

    public ProfileReview {
        faults = List.copyOf(faults);
    }

    /**
     * A fault and the place of it in the document.
     *
     * @param pointer the nearest place that is there, as a JSON pointer (RFC 6901); empty for the document as a whole
     * @param fault what is wrong
     */
    public record Located(String pointer, Fault fault) {}

    /** What {@code document} would do in place of {@code inForce}. Nothing is changed. */
    public static ProfileReview of(CountyProfile inForce, String document) {
        try {
            CountyProfile proposed = ProfileDocuments.read(new StringReader(document));
            return new ProfileReview(List.of(), ProfileDiff.between(inForce, proposed));
        } catch (InvalidInputException e) {
            Optional<JsonNode> tree = tree(document);
            return new ProfileReview(
                    e.faults().stream()
                            .map(fault -> new Located(
                                    tree.map(found -> pointer(found, fault.path()))
                                            .orElse(""),
                                    fault))
                            .toList(),
                    new ProfileDiff(List.of()));
        }
    }

    /** Whether the document could come into force. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    private static Optional<JsonNode> tree(String document) {
        try {
            return Optional.ofNullable(JSON.readTree(document));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** As far along {@code path} as the document goes. */
    private static String pointer(JsonNode document, String path) {
        StringBuilder pointer = new StringBuilder();
        JsonNode node = document;
        for (MatchResult step : STEP.matcher(path).results().toList()) {
            String name = step.group(1) == null ? step.group() : step.group(1);
            Optional<String> token = node.isArray() ? place(node, name) : Optional.of(name);
            if (token.isEmpty()) {
                return pointer.toString();
            }
            node = node.isArray() ? node.path(Integer.parseInt(token.get())) : node.path(name);
            if (node.isMissingNode()) {
                return pointer.toString();
            }
            pointer.append('/').append(token.get().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The place of the element that is called {@code name}, by its id, by itself or by its number. */
    private static Optional<String> place(JsonNode list, String name) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode element = list.get(i);
            String number = Integer.toString(i);
            names.add(
                    element.isTextual()
                            ? element.textValue()
                            : Part.idOf(element).orElse(number));
        }
        int found = names.indexOf(name);
        return found >= 0
                ? Optional.of(Integer.toString(found))
                : Optional.of(name)
                        .filter(number -> number.matches("[0-9]{1,6}") && Integer.parseInt(number) < list.size());
    }
}
