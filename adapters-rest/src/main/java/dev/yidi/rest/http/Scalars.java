package dev.yidi.rest.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes single values of what was sent; null, with a flaw, when they do not fit. */
final class Scalars {
    private static final int LONGEST_INT = 9;

    private Scalars() {}

    static @Nullable Object of(Class<?> type, Json value, Site site, List<Flaw> flaws) {
        if (type == Boolean.class || type == boolean.class) {
            return flag(value, site, flaws);
        }
        if (type == Integer.class) {
            return number(value, site, flaws);
        }
        if (!(value instanceof Json.Chars chars)) {
            flaws.add(Flaw.at(site, "field.type").with("expected", "string").with("found", value.kind()));
            return null;
        }
        return text(type, chars.value(), site, flaws);
    }

    private static @Nullable Object text(Class<?> type, String text, Site site, List<Flaw> flaws) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return date(text, site, flaws);
        }
        if (type == Instant.class) {
            return instant(text, site, flaws);
        }
        if (type.isEnum()) {
            return word(type, text, site, flaws);
        }
        throw new IllegalStateException("no way to read a " + type);
    }

    private static @Nullable Object flag(Json value, Site site, List<Flaw> flaws) {
        if (value instanceof Json.Flag flag) {
            return flag.value();
        }
        if (site.part() == Site.Part.QUERY && value instanceof Json.Chars chars) {
            return switch (chars.value()) {
                case "true" -> true;
                case "false" -> false;
                default -> refuse(site, flaws, "boolean", value);
            };
        }
        return refuse(site, flaws, "boolean", value);
    }

    /** A whole number in plain digits: neither 1.0 nor 1e2. */
    private static @Nullable Object number(Json value, Site site, List<Flaw> flaws) {
        String digits = value instanceof Json.Digits sent
                ? sent.value()
                : value instanceof Json.Chars chars && site.part() == Site.Part.QUERY ? chars.value() : "";
        return digits.length() <= LONGEST_INT + 1 && digits.matches("-?[0-9]{1," + LONGEST_INT + "}")
                ? Integer.valueOf(digits)
                : refuse(site, flaws, "integer", value);
    }

    private static @Nullable Object refuse(Site site, List<Flaw> flaws, String expected, Json found) {
        flaws.add(Flaw.at(site, "field.type").with("expected", expected).with("found", found.kind()));
        return null;
    }

    private static @Nullable Object date(String text, Site site, List<Flaw> flaws) {
        try {
            return text.matches("[0-9]{4}-.*") ? LocalDate.parse(text) : refused(site, flaws, "field.date");
        } catch (DateTimeException e) {
            return refused(site, flaws, "field.date");
        }
    }

    private static @Nullable Object instant(String text, Site site, List<Flaw> flaws) {
        try {
            return text.matches("[0-9]{4}-.*")
                    ? OffsetDateTime.parse(text).toInstant()
                    : refused(site, flaws, "field.time");
        } catch (DateTimeException e) {
            return refused(site, flaws, "field.time");
        }
    }

    private static @Nullable Object refused(Site site, List<Flaw> flaws, String code) {
        flaws.add(Flaw.at(site, code));
        return null;
    }

    private static @Nullable Object word(Class<?> type, String text, Site site, List<Flaw> flaws) {
        Object[] words = type.getEnumConstants();
        for (Object word : words) {
            if (((Enum<?>) word).name().equals(text)) {
                return word;
            }
        }
        flaws.add(Flaw.at(site, "field.word")
                .with("expected", Arrays.stream(words).map(Object::toString).collect(Collectors.joining(", "))));
        return null;
    }
}
