package dev.yidi.core.time;

import dev.yidi.core.LawTitles;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables in English, where acts and grantors go by the names that profiles call them. */
final class EnglishLaw implements LawWords {
    private static final Map<String, String> HEADS = Map.of(
            "limits",
            "limit | time | from | until | last day a rest day | extension | may stand still | source | in force",
            "representatives",
            "rules | groups | representatives at most | source",
            "calendars",
            "year | notice",
            "reasons",
            "source | articles | reasons that rest on it");

    @Override
    public String heads(String table) {
        return HEADS.getOrDefault(table, table);
    }

    @Override
    public String limit(LimitId limit) {
        return "`" + limit.value() + "`";
    }

    @Override
    public String span(Span span) {
        return span.toString();
    }

    @Override
    public String acts(Set<Milestone> acts) {
        return joined(acts);
    }

    @Override
    public String lastDay(RollPolicy roll) {
        return roll == RollPolicy.NONE ? "counts" : "moves on";
    }

    @Override
    public String extension(ExtensionRule rule) {
        return rule.grantor()
                + rule.totalCap().map(cap -> ", " + cap + " in all").orElse("")
                + rule.grants().map(grants -> ", " + grants + "×").orElse("");
    }

    @Override
    public String pauses(Set<PauseReason> pauses) {
        return joined(pauses);
    }

    @Override
    public String validity(Validity validity) {
        return "from " + validity.from()
                + validity.until().map(day -> " until " + day).orElse("");
    }

    @Override
    public String groups(Optional<Integer> upTo) {
        return upTo.map(most -> "up to " + most).orElse("any");
    }

    @Override
    public String source(String title) {
        return LawTitles.published()
                .english(title)
                .orElseThrow(() -> new AssertionError("expected an English title of " + title));
    }

    @Override
    public String articles(Collection<String> articles) {
        return String.join("; ", articles);
    }

    private static String joined(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
