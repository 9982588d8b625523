package dev.yidi.rest.citizen;

import dev.yidi.core.Citation;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.desk.Window;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.CitizenView;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.http.Messages;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a citizen is spoken to.
 *
 * @param profile the county: its zone, its scale of grades, its names
 * @param language the language they asked for
 */
record Plain(CountyProfile profile, Language language) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** The county's scale, the best grade first. */
    List<String> grades() {
        return profile.policy().ratingScale();
    }

    /** A time in the county's zone. */
    OffsetDateTime time(Instant instant) {
        return instant.atZone(profile.zone()).toOffsetDateTime();
    }

    /** The words for a key such as {@code citizen.state.accepted}. */
    String words(String key) {
        return Messages.text(language, key, Map.of());
    }

    /** A key with its words. */
    WordView word(String key) {
        return new WordView(code(key), words(key));
    }

    /** A constant with its words, which stand under {@code group}. */
    WordView word(String group, Enum<?> constant) {
        return word("citizen." + group + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A law as they know it. */
    String law(Citation citation) {
        return language.law(citation);
    }

    String organ(OrganId id) {
        return profile.organs().find(id).map(Organ::name).orElse(id.value());
    }

    String place(DivisionCode code) {
        return profile.territory().find(code).map(Division::name).orElse(code.value());
    }

    String topic(TopicCode code) {
        return profile.topics().find(code).map(Topic::name).orElse(code.value());
    }

    String window(WindowId id) {
        return profile.windows().stream()
                .filter(window -> window.id().equals(id))
                .map(Window::name)
                .findFirst()
                .orElse(id.value());
    }

    /** What is asked, with the time, the place and the last day there are. */
    String asked(CitizenView.Asked asked) {
        StringBuilder text = new StringBuilder(words(asked.what()));
        asked.at()
                .map(at -> TIME.format(at.atZone(profile.zone())))
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
