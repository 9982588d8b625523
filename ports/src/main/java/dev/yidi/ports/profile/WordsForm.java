package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Words by what they count: {@code {"4": "出租车 的士", "2": "司机"}}; a word with a blank in it stands in a list. */
final class WordsForm {
    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,4}");
    private static final Pattern BLANK = Pattern.compile("\\s");

    private WordsForm() {}

    static Map<String, Integer> read(Part rule) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Optional<Part> part = rule.part("words");
        if (part.isEmpty() && !rule.has("words")) {
            rule.reading().add(rule.path("words"), "profile.missing", "expected words by weight, found none");
        }
        part.ifPresent(found -> found.entries().forEach((weight, value) -> {
            String path = found.path(weight);
            if (!WEIGHT.matcher(weight).matches()) {
                rule.reading().add(path, "profile.weight", "expected a weight such as 3 as the name");
                return;
            }
            for (String word : words(found, path, value)) {
                if (words.putIfAbsent(word, Integer.valueOf(weight)) != null) {
                    rule.reading().add(path, "profile.twice", "expected each word once, found " + word + " again");
                }
            }
        }));
        return words;
    }

    private static List<String> words(Part part, String path, JsonNode value) {
        if (!value.isArray()) {
            return part.scalar(path, value, text -> List.of(text.strip().split("\\s+")))
                    .orElse(List.of());
        }
        List<String> words = new ArrayList<>();
        value.forEach(word -> part.scalar(path, word, text -> text).ifPresent(words::add));
        return words;
    }

    static void write(ObjectNode rule, Map<String, Integer> words) {
        Map<Integer, List<String>> byWeight = new TreeMap<>(Comparator.reverseOrder());
        words.forEach((word, weight) ->
                byWeight.computeIfAbsent(weight, key -> new ArrayList<>()).add(word));
        ObjectNode node = rule.putObject("words");
        byWeight.forEach((weight, same) -> {
            if (same.stream().anyMatch(word -> BLANK.matcher(word).find())) {
                same.forEach(node.withArray(weight.toString())::add);
            } else {
                node.put(weight.toString(), String.join(" ", same));
            }
        });
    }
}
