package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.mediation.MediationRule;
import dev.yidi.core.proceeding.LawTable;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One line of the table of what entries rest on; {@link JournalBasis} joins them. */
final class BasisLine {
    private static final Pattern LINE =
            Pattern.compile("([a-z][a-z-]*(?:\\.(?:[a-z-]+|\\*))?)\\s+([a-z]+)(?:\\s+(.+))?");
    private static final Pattern LAW = Pattern.compile(
            "([^;]+)(?:;\\s*kind\\s+(\\S+)\\s*)?(?:;\\s*from\\s+(\\S+)\\s*)?(?:;\\s*until\\s+(\\S+)\\s*)?");

    private final int number;
    private final String line;
    private final List<Fault> faults;

    BasisLine(int number, String line, List<Fault> faults) {
        this.number = number;
        this.line = line;
        this.faults = faults;
    }

    /** An event and a row about it. */
    record Named(String event, BasisRow row) {}

    /** The row; empty when the line has a fault, which is noted. */
    Optional<Named> read() {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return fault("expected <event> and what it rests on");
        }
        String rest = Optional.ofNullable(matcher.group(3)).orElse("");
        return row(matcher.group(2), rest).map(row -> new Named(matcher.group(1), row));
    }

    private Optional<BasisRow> row(String form, String rest) {
        return switch (form) {
            case "law" -> law(rest);
            case "limits" -> limits(rest);
            case "rule" -> rule(rest);
            case "none" -> rest.isEmpty() ? fault("expected none <why>") : Optional.of(new BasisRow.None(rest));
            case "clock" -> alone(rest, new BasisRow.Clock());
            case "terms" -> alone(rest, new BasisRow.Terms());
            case "own" -> alone(rest, new BasisRow.Own());
            default -> fault("expected law, limits, clock, terms, rule, own or none, found " + form);
        };
    }

    private Optional<BasisRow> alone(String rest, BasisRow row) {
        return rest.isEmpty() ? Optional.of(row) : fault("expected nothing more, found " + rest);
    }

    private Optional<BasisRow> law(String rest) {
        Matcher matcher = LAW.matcher(rest);
        Optional<Citation> citation = matcher.matches() ? LawTable.citation(matcher.group(1)) : Optional.empty();
        Optional<String> kind = citation.flatMap(any -> Optional.ofNullable(matcher.group(2)));
        if (citation.isEmpty() || kind.filter(each -> !isKind(each)).isPresent()) {
            return fault("expected law <source> art. <article> [; kind <kind>] [; from <day>] [; until <day>]");
        }
        try {
            LocalDate from =
                    Optional.ofNullable(matcher.group(3)).map(LocalDate::parse).orElse(LocalDate.MIN);
            Optional<LocalDate> until = Optional.ofNullable(matcher.group(4)).map(LocalDate::parse);
            return Optional.of(new BasisRow.Law(citation.get(), kind, new Validity(from, until)));
        } catch (DateTimeParseException | InvalidInputException refused) {
            return fault("expected days, the first not after the last, found " + rest);
        }
    }

    private static boolean isKind(String word) {
        return Stream.concat(Arrays.stream(CaseKind.values()), Arrays.stream(PetitionCategory.values()))
                .anyMatch(each -> each.name().equals(word));
    }

    private Optional<BasisRow> limits(String rest) {
        return rest.isEmpty()
                ? fault("expected limits <id> …")
                : Optional.of(new BasisRow.Limits(Pattern.compile("\\s+")
                        .splitAsStream(rest)
                        .map(LimitId::new)
                        .toList()));
    }

    private Optional<BasisRow> rule(String rest) {
        return Arrays.stream(MediationRule.values())
                .filter(rule -> rule.name().equals(rest))
                .findFirst()
                .<Optional<BasisRow>>map(rule -> Optional.of(new BasisRow.Rule(rule)))
                .orElseGet(() -> fault("expected one of the rules of mediation, found " + rest));
    }

    private <T> Optional<T> fault(String message) {
        faults.add(new Fault("line " + number, "basis.line", message));
        return Optional.empty();
    }
}
