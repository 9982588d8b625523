package dev.yidi.rest.http;

import dev.yidi.core.Citation;
import dev.yidi.core.LawTitles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which answers are put. */
public enum Language {
    /** 简体中文, also for who asks for neither. */
    CHINESE("zh-CN"),
    /** English. */
    ENGLISH("en");

    private static final int LONGEST = 200;

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its tag (BCP 47). */
    public String tag() {
        return tag;
    }

    /** A law as people who read this language know it; a county's own rules keep their title. */
    public String law(Citation citation) {
        return this == ENGLISH ? LawTitles.published().english(citation) : citation.toString();
    }

    /** What an {@code Accept-Language} asks for; what cannot be read asks for nothing. */
    public static Language of(Optional<String> accepted) {
        return accepted.filter(value -> value.length() <= LONGEST).stream()
                .flatMap(value -> ranges(value).stream())
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> fitting(range.getRange()).stream())
                .findFirst()
                .orElse(CHINESE);
    }

    private static List<Locale.LanguageRange> ranges(String value) {
        try {
            return Locale.LanguageRange.parse(value);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Optional<Language> fitting(String range) {
        String language = range.split("-", 2)[0];
        return switch (language) {
            case "zh" -> Optional.of(CHINESE);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }
}
