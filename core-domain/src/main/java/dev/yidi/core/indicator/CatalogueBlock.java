package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.profile.IndicatorOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A block of the catalogue's file.
 *
 * @param line where it begins
 * @param head its first line
 * @param entries its other lines by keyword
 */
record CatalogueBlock(int line, String head, Map<String, String> entries) {
    private static final String HEAD = "indicator";

    static List<CatalogueBlock> all(String text, List<Fault> faults) {
        List<CatalogueBlock> blocks = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> parts = List.of(line.split("\\s+", 2));
            String rest = parts.size() == 2 ? parts.get(1) : "";
            if (parts.get(0).equals(HEAD)) {
                blocks.add(new CatalogueBlock(number, line, new LinkedHashMap<>()));
            } else if (blocks.isEmpty()
                    || blocks.get(blocks.size() - 1).entries().putIfAbsent(parts.get(0), rest) != null) {
                faults.add(new Fault(
                        "line " + number, "indicator.line", "expected a keyword of a block, each once, found " + line));
            }
        }
        return blocks;
    }

    Optional<Indicator> indicator(List<Fault> faults) {
        return attempt(
                faults,
                () -> new Indicator(
                        one(IndicatorId.class, head.substring(HEAD.length()).strip()),
                        wording(""),
                        wording("-en"),
                        one(Standing.class, text("standing")),
                        text("source"),
                        several(IndicatorOption.class, text("options"))));
    }

    private <T> Optional<T> attempt(List<Fault> faults, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidInputException e) {
            e.faults()
                    .forEach(fault -> faults.add(new Fault(
                            "line " + line, fault.code(), head + ": " + fault.path() + ": " + fault.message())));
            return Optional.empty();
        }
    }

    private IndicatorWording wording(String language) {
        return new IndicatorWording(text("name" + language), text("formula" + language));
    }

    private String text(String key) {
        String found = entries.get(key);
        if (found == null) {
            throw fault(key, "expected " + key + ", found none");
        }
        return found;
    }

    private static <E extends Enum<E>> Set<E> several(Class<E> type, String words) {
        EnumSet<E> found = EnumSet.noneOf(type);
        if (!words.isEmpty()) {
            for (String word : words.split("\\s+", -1)) {
                found.add(one(type, word));
            }
        }
        return Collections.unmodifiableSet(found);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw fault(type.getSimpleName(), "expected one of " + List.of(type.getEnumConstants()) + ", found " + word);
    }

    private static InvalidInputException fault(String path, String message) {
        return new InvalidInputException("indicators", List.of(new Fault(path, "indicator.entry", message)));
    }
}
