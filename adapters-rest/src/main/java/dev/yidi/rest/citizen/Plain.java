package dev.yidi.rest.citizen;

import dev.yidi.rest.http.Language;
import dev.yidi.rest.http.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * How a citizen is spoken to.
 *
 * @param zone the county's zone
 * @param language the language they asked for
 * @param grades the county's scale, the best grade first
 */
record Plain(ZoneId zone, Language language, List<String> grades) {
    Plain {
        grades = List.copyOf(grades);
    }

    /** The words for a key such as {@code citizen.state.accepted}. */
    String words(String key) {
        return Messages.text(language, key, Map.of());
    }

    /** The last part of a key: what is stable in it for who codes against it. */
    static String code(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
