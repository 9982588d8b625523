package dev.yidi.core.time;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.PetitionCategory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lines of one limit while they are read, see {@link RuleText}. */
final class LimitText {
    private static final Set<String> MANDATORY = Set.of("from", "until", "roll", "basis", "valid");
    private static final Set<String> OPTIONAL = Set.of("duty", "right", "extension", "pauses", "kinds", "categories");

    private final TextLine head;
    private final Map<String, TextLine> lines = new LinkedHashMap<>();

    LimitText(TextLine head) {
        this.head = head;
    }

    void take(TextLine line, List<Fault> faults) {
        if (!MANDATORY.contains(line.keyword()) && !OPTIONAL.contains(line.keyword())) {
            faults.add(
                    line.fault("rules.keyword", "expected a keyword of a limit, such as duty, from, until or basis"));
        } else if (lines.putIfAbsent(line.keyword(), line) != null) {
            faults.add(line.fault("rules.keyword-twice", "expected " + line.keyword() + " once in a limit"));
        }
    }

    /** The limit, unless something is wrong with it; what is wrong is added to {@code faults}. */
    Optional<Limit> limit(String jurisdiction, List<Fault> faults) {
        int before = faults.size();
        MANDATORY.stream()
                .sorted()
                .filter(word -> !lines.containsKey(word))
                .forEach(word -> faults.add(head.fault("rules.missing", "expected a line " + word + " in the limit")));
        if (lines.containsKey("duty") == lines.containsKey("right")) {
            faults.add(head.fault("rules.missing", "expected either a line duty or a line right in the limit"));
        }
        LimitNature nature = lines.containsKey("right") ? LimitNature.RIGHT : LimitNature.DUTY;
        Optional<LimitId> id = parsed(Optional.of(head), faults, line -> new LimitId(line.rest()));
        Optional<Span> span =
                parsed(line(nature == LimitNature.RIGHT ? "right" : "duty"), faults, line -> Span.parse(line.rest()));
        Optional<Milestone> start = parsed(line("from"), faults, line -> word(line.rest(), Milestone.class));
        Set<Milestone> stops = words("until", Milestone.class, faults);
        Optional<RollPolicy> roll =
                parsed(line("roll"), faults, line -> word(line.rest().toUpperCase(Locale.ROOT), RollPolicy.class));
        Optional<ExtensionRule> extension = parsed(line("extension"), faults, line -> extension(line.rest()));
        Set<PauseReason> pauses = words("pauses", PauseReason.class, faults);
        Set<CaseKind> kinds = words("kinds", CaseKind.class, faults);
        Set<PetitionCategory> categories = words("categories", PetitionCategory.class, faults);
        Optional<Citation> basis = parsed(line("basis"), faults, line -> citation(line.rest()));
        Optional<Validity> valid = parsed(line("valid"), faults, line -> validity(line.rest()));
        if (faults.size() > before) {
            return Optional.empty();
        }
        return parsed(
                Optional.of(head),
                faults,
                line -> new Limit(
                        id.orElseThrow(),
                        nature,
                        span.orElseThrow(),
                        start.orElseThrow(),
                        stops,
                        roll.orElseThrow(),
                        extension,
                        pauses,
                        basis.orElseThrow(),
                        valid.orElseThrow(),
                        jurisdiction,
                        kinds,
                        categories));
    }

    private Optional<TextLine> line(String keyword) {
        return Optional.ofNullable(lines.get(keyword));
    }

    private <E extends Enum<E>> Set<E> words(String keyword, Class<E> type, List<Fault> faults) {
        Set<E> found = EnumSet.noneOf(type);
        line(keyword).ifPresent(line -> {
            if (line.words().isEmpty()) {
                faults.add(line.fault("rules.word", "expected words after " + keyword + ", found none"));
            }
            line.words().forEach(word -> line.attempt(faults, () -> found.add(word(word, type))));
        });
        return found;
    }

    private static <T> Optional<T> parsed(Optional<TextLine> line, List<Fault> faults, Function<TextLine, T> parser) {
        List<T> value = new ArrayList<>();
        line.ifPresent(found -> found.attempt(faults, () -> value.add(parser.apply(found))));
        return value.stream().findFirst();
    }

    private static <E extends Enum<E>> E word(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Names.invalid(
                        "word",
                        "rules.word",
                        "expected one of " + Arrays.toString(type.getEnumConstants()) + ", found " + word));
    }

    private static ExtensionRule extension(String text) {
        String[] parts = text.split("\\s*;\\s*", -1);
        Optional<Span> cap = Optional.empty();
        Optional<Integer> grants = Optional.empty();
        for (String part : List.of(parts).subList(1, parts.length)) {
            if (part.matches("at most [0-9]{1,4} grants?")) {
                grants = Optional.of(Integer.parseInt(part.split(" ", -1)[2]));
            } else if (part.startsWith("at most ")) {
                cap = Optional.of(Span.parse(part.substring("at most ".length())));
            } else {
                throw Names.invalid(
                        "extension",
                        "rules.extension",
                        "expected a grantor and caps, such as ORGAN_HEAD; at most 30 days; at most 1 grant");
            }
        }
        return new ExtensionRule(parts[0], cap, grants);
    }

    private static Citation citation(String text) {
        String[] parts = text.split("\\s+art\\.\\s+", 2);
        if (parts.length != 2) {
            throw Names.invalid("basis", "rules.basis", "expected a source and an article, such as 民法典 art. 203");
        }
        return new Citation(parts[0], parts[1]);
    }

    private static Validity validity(String text) {
        String[] ends = text.split("\\.\\.", 2);
        try {
            Optional<LocalDate> until = ends.length == 1 ? Optional.empty() : Optional.of(LocalDate.parse(ends[1]));
            return new Validity(LocalDate.parse(ends[0]), until);
        } catch (DateTimeParseException e) {
            throw Names.invalid("valid", "rules.valid", "expected YYYY-MM-DD or YYYY-MM-DD..YYYY-MM-DD");
        }
    }
}
