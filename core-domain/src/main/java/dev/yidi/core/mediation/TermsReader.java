package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the values of a block of terms and gathers what is wrong with them. */
record TermsReader(Map<String, TermsBlock.Entry> entries, List<Fault> faults) {
    private static final TermsBlock.Entry NOTHING = new TermsBlock.Entry(0, "");

    boolean flag(String key) {
        TermsBlock.Entry e = entry(key);
        if (!e.text().equals("yes") && !e.text().equals("no")) {
            faults.add(e.fault("expected yes or no, found " + e.text()));
        }
        return e.text().equals("yes");
    }

    <E extends Enum<E>> Optional<E> name(String key, Class<E> type) {
        return one(entry(key), entry(key).text(), type);
    }

    <E extends Enum<E>> Set<E> names(String key, Class<E> type) {
        TermsBlock.Entry e = entry(key);
        Set<E> found = EnumSet.noneOf(type);
        if (e.text().equals("all")) {
            return EnumSet.allOf(type);
        }
        if (!e.text().equals("none")) {
            for (String word : e.text().split("\\s+", -1)) {
                one(e, word, type).ifPresent(found::add);
            }
        }
        return found;
    }

    Set<LimitId> limits(String key) {
        TermsBlock.Entry e = entry(key);
        Set<LimitId> found = new LinkedHashSet<>();
        if (!e.text().equals("none")) {
            for (String word : e.text().split("\\s+", -1)) {
                attempt(e, () -> new LimitId(word)).ifPresent(found::add);
            }
        }
        return found;
    }

    Optional<LimitId> limit(String key) {
        TermsBlock.Entry e = entry(key);
        return attempt(e, () -> new LimitId(e.text()));
    }

    Optional<Span> span(String key) {
        TermsBlock.Entry e = entry(key);
        return attempt(e, () -> Span.parse(e.text()));
    }

    int number(String key) {
        TermsBlock.Entry e = entry(key);
        if (!e.text().matches("[1-9]")) {
            faults.add(e.fault("expected a number of 1 to 9, found " + e.text()));
            return 1;
        }
        return Integer.parseInt(e.text());
    }

    String jurisdiction(String key) {
        TermsBlock.Entry e = entry(key);
        if (!e.text().matches("CN(-[0-9]{2,6})?")) {
            faults.add(e.fault("expected CN, or CN- and the first digits of division codes, found " + e.text()));
        }
        return e.text();
    }

    /** {@code 2011-01-01}, or {@code 2011-01-01 to 2020-12-31}. */
    Optional<Validity> validity(String key) {
        TermsBlock.Entry e = entry(key);
        String[] days = e.text().split(" to ", -1);
        try {
            LocalDate from = LocalDate.parse(days[0]);
            Optional<LocalDate> until = days.length == 2 ? Optional.of(LocalDate.parse(days[1])) : Optional.empty();
            return attempt(e, () -> new Validity(from, until));
        } catch (DateTimeParseException unreadable) {
            faults.add(e.fault("expected a day such as 2011-01-01, found " + e.text()));
            return Optional.empty();
        }
    }

    Optional<Citation> citation(String key) {
        return citation(entry(key), entry(key).text());
    }

    Optional<RuleBasis> rule(TermsBlock.Entry e) {
        String[] words = e.text().split("\\s+", 2);
        Optional<MediationRule> rule = one(e, words[0], MediationRule.class);
        Optional<Citation> basis = citation(e, words.length == 2 ? words[1] : "");
        return rule.flatMap(r -> basis.map(b -> new RuleBasis(r, b)));
    }

    private Optional<Citation> citation(TermsBlock.Entry e, String text) {
        String[] parts = text.split(" art. ", -1);
        if (parts.length != 2) {
            faults.add(e.fault("expected <source> art. <article>, found " + parts.length + " parts"));
            return Optional.empty();
        }
        return attempt(e, () -> new Citation(parts[0].strip(), parts[1].strip()));
    }

    private <E extends Enum<E>> Optional<E> one(TermsBlock.Entry e, String word, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return Optional.of(constant);
            }
        }
        faults.add(e.fault("expected one of " + List.of(type.getEnumConstants()) + ", found " + word));
        return Optional.empty();
    }

    private <T> Optional<T> attempt(TermsBlock.Entry e, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidInputException refused) {
            refused.faults().forEach(f -> faults.add(e.fault(f.path() + ": " + f.message())));
            return Optional.empty();
        }
    }

    private TermsBlock.Entry entry(String key) {
        return entries.getOrDefault(key, NOTHING);
    }
}
