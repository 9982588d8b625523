package dev.yidi.core.litigation;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Ordered;
import dev.yidi.core.YidiException;
import dev.yidi.core.proceeding.LawTable;
import dev.yidi.core.time.LimitId;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which limits a referral has 引调期限, by kind and channel, as data; a referral keeps those it began under.
 *
 * @param limits the limits of the rule set that are its own
 * @param basis the text the period rests on
 */
public record ReferralTerms(Set<LimitId> limits, Citation basis) {
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private static final class Published {
        private static final Map<String, ReferralTerms> TABLE =
                LitigationLaw.read("referral-terms.txt", ReferralTerms::read);
    }

    public ReferralTerms {
        limits = Ordered.set(limits);
    }

    /** The published terms of {@code kind} through {@code channel}. */
    public static ReferralTerms of(ReferralKind kind, ReferralChannel channel) {
        return Optional.ofNullable(Published.TABLE.get(key(kind, channel)))
                .orElseThrow(() -> new YidiException("expected terms for " + key(kind, channel) + ", found none"));
    }

    /** Reads lines of {@code <kind> <channel> <limit>… ; <source> art. <article>}; every faulty one is named. */
    static Map<String, ReferralTerms> read(Reader reader) {
        Map<String, ReferralTerms> terms = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines =
                new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                read("line " + (i + 1), lines.get(i), terms, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("referral terms", faults);
        }
        return terms;
    }

    private static void read(String where, String line, Map<String, ReferralTerms> terms, List<Fault> faults) {
        int semicolon = line.indexOf(';');
        Optional<Citation> basis = LawTable.citation(line.substring(semicolon + 1));
        List<String> words =
                List.of(BLANK.split(line.substring(0, Math.max(semicolon, 0)).strip(), -1));
        if (basis.isEmpty() || words.size() < 3) {
            faults.add(new Fault(
                    where, "litigation.terms.line", "expected <kind> <channel> <limit>… ; <source> art. <article>"));
            return;
        }
        try {
            Set<LimitId> limits =
                    words.subList(2, words.size()).stream().map(LimitId::new).collect(Collectors.toSet());
            terms.put(
                    key(ReferralKind.valueOf(words.get(0)), ReferralChannel.valueOf(words.get(1))),
                    new ReferralTerms(limits, basis.get()));
        } catch (IllegalArgumentException | InvalidInputException refused) {
            faults.add(new Fault(where, "litigation.terms.word", "expected a kind, a channel and names of limits"));
        }
    }

    private static String key(ReferralKind kind, ReferralChannel channel) {
        return kind + " " + channel;
    }
}
