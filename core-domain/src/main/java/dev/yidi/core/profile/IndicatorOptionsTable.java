package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.YidiException;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.EndKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what counts where a county has chosen nothing. */
final class IndicatorOptionsTable {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, List<String>> lines = new HashMap<>();

    private IndicatorOptionsTable(List<String> text) {
        for (String line : text) {
            List<String> words = List.of(BLANKS.split(line.strip(), -1));
            lines.put(words.get(0), words.subList(1, words.size()));
        }
    }

    static IndicatorOptions read() {
        return new IndicatorOptionsTable(text()).options();
    }

    private IndicatorOptions options() {
        return new IndicatorOptions(
                Norm.valueOf(word("norm")),
                RepeatReading.valueOf(word("repeat")),
                Tier.valueOf(word("level")),
                Integer.parseInt(word("resolution-days")),
                Integer.parseInt(word("rating-days")),
                several("rated", RatedSubject.class),
                new Exclusions(
                        several("excluded-kinds", CaseKind.class),
                        several("excluded-categories", PetitionCategory.class),
                        several("excluded-ends", EndKind.class)),
                several("mediation-types", MediationType.class),
                LitigationCases.valueOf(word("litigation-cases")),
                PopulationScope.valueOf(word("population")));
    }

    private String word(String key) {
        List<String> words = words(key);
        if (words.size() != 1) {
            throw new YidiException("indicator-options.txt: expected one word after " + key + ", found " + words);
        }
        return words.get(0);
    }

    private <E extends Enum<E>> Set<E> several(String key, Class<E> type) {
        EnumSet<E> found = EnumSet.noneOf(type);
        words(key).forEach(word -> found.add(Enum.valueOf(type, word)));
        return found;
    }

    private List<String> words(String key) {
        List<String> words = lines.get(key);
        if (words == null) {
            throw new YidiException("indicator-options.txt: expected a line " + key + ", found none");
        }
        return words;
    }

    private static List<String> text() {
        try (InputStream table = IndicatorOptionsTable.class.getResourceAsStream("indicator-options.txt")) {
            if (table == null) {
                throw new YidiException("indicator-options.txt: expected the shipped table, found none");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new YidiException("indicator-options.txt: cannot be read", e);
        }
    }
}
