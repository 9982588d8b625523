package dev.yidi.core.privacy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.BufferedReader;
import java.io.Reader;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A retention schedule as text 保存期限表文本: lines of {@code <id> <records> <ends or all> <n> years|months LAW|COUNTY
 * <source> art. <article>}; ends are joined by commas, lines that begin with {@code #} are notes.
 */
public final class RetentionText {
    private static final Pattern LINE =
            Pattern.compile("(\\S+)\\s+([A-Z_]+)\\s+(\\S+)\\s+(\\S+ \\S+)\\s+(LAW|COUNTY)\\s+(.+) art\\. (.+)");
    private static final Pattern PERIOD = Pattern.compile("([1-9][0-9]{0,2}) (year|month)s?");

    private RetentionText() {}

    /**
     * Reads a schedule.
     *
     * @throws InvalidInputException naming every faulty line, and every end without a period
     */
    public static RetentionSchedule read(Reader reader) {
        List<RetentionRule> rules = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines =
                new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                read("line " + (i + 1), lines.get(i), rules, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("retention", faults);
        }
        return new RetentionSchedule(rules);
    }

    /** Reads what {@link #period(Period)} writes: {@code 10 years}, {@code 6 months}. */
    public static Period period(String text) {
        Matcher matcher = PERIOD.matcher(text.strip());
        if (!matcher.matches()) {
            throw new InvalidInputException(
                    "keep",
                    List.of(new Fault(
                            "keep", "privacy.retention.keep", "expected a period such as 10 years or 6 months")));
        }
        int amount = Integer.parseInt(matcher.group(1));
        return matcher.group(2).equals("year") ? Period.ofYears(amount) : Period.ofMonths(amount);
    }

    /** {@code keep} in words: whole years, or else months. */
    public static String period(Period keep) {
        long months = keep.toTotalMonths();
        return months % 12 == 0 ? words(months / 12, "year") : words(months, "month");
    }

    private static String words(long amount, String unit) {
        return amount + " " + unit + (amount == 1 ? "" : "s");
    }

    private static void read(String where, String line, List<RetentionRule> rules, List<Fault> faults) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            faults.add(new Fault(
                    where,
                    "privacy.retention.line",
                    "expected <id> <records> <ends> <n> years LAW|COUNTY <source> art. <article>"));
            return;
        }
        try {
            rules.add(new RetentionRule(
                    matcher.group(1),
                    RecordClass.valueOf(matcher.group(2)),
                    ends(matcher.group(3)),
                    period(matcher.group(4)),
                    RuleOrigin.valueOf(matcher.group(5)),
                    new Citation(matcher.group(6).strip(), matcher.group(7).strip())));
        } catch (InvalidInputException refused) {
            refused.faults().forEach(fault -> faults.add(new Fault(where, fault.code(), fault.message())));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(where, "privacy.retention.word", "expected records and ends that there are"));
        }
    }

    private static Set<EndKind> ends(String words) {
        Set<EndKind> ends = new LinkedHashSet<>();
        if (!words.equals("all")) {
            for (String word : words.split(",", -1)) {
                ends.add(EndKind.valueOf(word));
            }
        }
        return ends;
    }
}
