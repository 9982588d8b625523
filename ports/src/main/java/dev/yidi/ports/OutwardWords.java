package dev.yidi.ports;

import dev.yidi.core.YidiException;
import dev.yidi.core.privacy.FieldName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a system outside may be told 公开字段目录, read from {@code outward.txt}: of types, of single fields and of acts, each for a reason. What
 * no line names is not told.
 */
final class OutwardWords {
    private static final class Published {
        private static final OutwardWords WORDS = load();
    }

    private final Map<String, Boolean> words;

    private OutwardWords(Map<String, Boolean> words) {
        this.words = Map.copyOf(words);
    }

    /** The catalogue shipped with the library. */
    static OutwardWords published() {
        return Published.WORDS;
    }

    /** Whether an act of this name, an event or a step of a proceeding, is told of; those that no line names are. */
    boolean tellsAct(String name) {
        return words.getOrDefault(name, true);
    }

    /** Whether a value of the type {@code type} is told in {@code field}; where the field has a line, that counts. */
    boolean tells(String type, FieldName field) {
        return words.getOrDefault(field.toString(), words.getOrDefault(type, false));
    }

    /** Whether {@code field} has a line that keeps it, whatever it holds. */
    boolean keeps(FieldName field) {
        return !words.getOrDefault(field.toString(), true);
    }

    /** Everything that has a line. */
    Set<String> all() {
        return words.keySet();
    }

    /** Reads a catalogue: each line of words follows its reason, which begins with {@code #}. */
    static OutwardWords read(List<String> lines) {
        Map<String, Boolean> words = new HashMap<>();
        boolean reasoned = false;
        for (String line : lines) {
            if (line.startsWith("#")) {
                reasoned = true;
            } else if (line.isBlank()) {
                reasoned = false;
            } else {
                add(line.strip().split("\\s+"), reasoned, words);
            }
        }
        return new OutwardWords(words);
    }

    private static void add(String[] line, boolean reasoned, Map<String, Boolean> words) {
        boolean tell = line[0].equals("tell");
        if (!reasoned || line.length < 2 || (!tell && !line[0].equals("keep"))) {
            throw new YidiException("outward.txt: expected tell or keep, names, and a reason before them");
        }
        for (String word : List.of(line).subList(1, line.length)) {
            if (words.put(word, tell) != null) {
                throw new YidiException("outward.txt: expected each name once, found " + word);
            }
        }
    }

    private static OutwardWords load() {
        try (InputStream in = OutwardWords.class.getResourceAsStream("outward.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource outward.txt in the library, found none");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
