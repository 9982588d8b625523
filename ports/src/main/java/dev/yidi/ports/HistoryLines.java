package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.ports.spi.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows journal entries to officers: what is open by path, what is classified as far as the {@link Mask} lets it. */
final class HistoryLines {
    private HistoryLines() {}

    static <E> HistoryLine of(EntryCodec<E> codec, Entry entry, E event, Mask mask) {
        Texts texts = Texts.empty();
        Shown shown = new Shown(texts, mask);
        shown.add("", codec.tree(event, texts));
        return new HistoryLine(
                entry.sequence(),
                entry.at(),
                entry.type(),
                entry.actor(),
                Optional.of(entry.onBehalfOf()).filter(principal -> !principal.isEmpty()),
                shown.facts,
                shown.personal,
                List.of(),
                List.of());
    }

    /** What was conceded for the sake of compromise leaves the proceeding in no history either (特邀调解规定 art. 22). */
    private static final String ADMISSIONS = "admissions";

    private static final class Shown {
        private final Map<String, String> facts = new TreeMap<>();
        private final Map<String, String> personal = new TreeMap<>();
        private final Texts texts;
        private final Mask mask;

        private Shown(Texts texts, Mask mask) {
            this.texts = texts;
            this.mask = mask;
        }

        private void add(String path, JsonNode node) {
            if (path.endsWith(ADMISSIONS)) {
                return;
            }
            if (node.has(ClassifiedForm.REFERENCE)) {
                int place = node.path(ClassifiedForm.REFERENCE).intValue();
                mask.of(texts.field(place), texts.written(place)).ifPresent(text -> personal.put(path, text));
            } else if (node.isObject()) {
                String prefix = path.isEmpty() ? "" : path + ".";
                node.properties().forEach(field -> add(prefix + field.getKey(), field.getValue()));
            } else if (node.isArray()) {
                int[] next = {0};
                node.forEach(item -> add(path + "[" + next[0]++ + "]", item));
            } else {
                facts.put(path, node.asText());
            }
        }
    }
}
