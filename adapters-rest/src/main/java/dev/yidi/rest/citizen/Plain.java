package dev.yidi.rest.citizen;

import dev.yidi.ports.CitizenView;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.http.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a citizen is spoken to.
 *
 * @param zone the county's zone
 * @param language the language they asked for
 * @param grades the county's scale, the best grade first
 */
record Plain(ZoneId zone, Language language, List<String> grades) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    Plain {
        grades = List.copyOf(grades);
    }

    /** The words for a key such as {@code citizen.state.accepted}. */
    String words(String key) {
        return Messages.text(language, key, Map.of());
    }

    /** What is asked, with the time, the place and the last day there are. */
    String asked(CitizenView.Asked asked) {
        StringBuilder text = new StringBuilder(words(asked.what()));
        asked.at()
                .map(at -> TIME.format(at.atZone(zone)))
                .ifPresent(at -> text.append(words("citizen.asked-at", "at", at)));
        asked.place().ifPresent(place -> text.append(words("citizen.asked-place", "place", place)));
        asked.until().ifPresent(day -> text.append(words("citizen.asked-until", "day", day.toString())));
        return text.toString();
    }

    private String words(String key, String name, String value) {
        return Messages.text(language, key, Map.of(name, value));
    }

    /** The last part of a key: what is stable in it for who codes against it. */
    static String code(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
