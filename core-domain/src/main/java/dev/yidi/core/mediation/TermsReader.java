package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.LimitId;
import java.util.EnumSet;
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
        if (!e.text().equals("none")) {
            for (String word : e.text().split("\\s+", -1)) {
                one(e, word, type).ifPresent(found::add);
            }
        }
        return found;
    }

    Optional<LimitId> limit(String key) {
        TermsBlock.Entry e = entry(key);
        return attempt(e, () -> new LimitId(e.text()));
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
