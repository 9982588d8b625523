package dev.yidi.core.place;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One line of a territory file 区划行, its cells by column. */
record TerritoryRow(int place, Map<String, String> cells, Findings findings) {
    TerritoryRow {
        cells = Map.copyOf(cells);
    }

    /** The draft of a line whose fields cannot be told apart: its code, if that much can be read. */
    Draft codeOnly() {
        Optional<DivisionCode> code;
        try {
            code = Optional.of(DivisionCode.of(cell("code")));
        } catch (InvalidInputException unreadable) {
            code = Optional.empty();
        }
        return new Draft(place, code, Optional.empty(), false, Optional.empty(), List.of(), Optional.empty());
    }

    /** The draft of the line; every cell that cannot be read goes to the findings. */
    Draft draft() {
        Optional<DivisionCode> code = required("code", DivisionCode::of);
        Optional<Tier> tier = required("tier", text -> Tier.valueOf(text.toUpperCase(Locale.ROOT)));
        Optional<DivisionCode> parent = optional("parent", DivisionCode::of);
        Optional<LocalDate> from = optional("valid_from", LocalDate::parse);
        Optional<LocalDate> until = optional("valid_until", LocalDate::parse);
        List<DivisionCode> successors = list("successors", DivisionCode::of);
        List<FormerName> formerNames = list("former_names", TerritoryRow::formerName);
        Optional<Validity> validity = parsed(
                "valid_until",
                "",
                text -> new Validity(from.orElse(Validity.always().from()), until));
        Optional<String> name = required("name", text -> Names.checked("name", text));
        Optional<Division> division = findings.has(place)
                ? Optional.empty()
                : parsed(
                        "division",
                        "",
                        text -> new Division(
                                code.orElseThrow(),
                                name.orElseThrow(),
                                tier.orElseThrow(),
                                parent,
                                validity.orElseThrow(),
                                successors,
                                formerNames));
        return new Draft(place, code, tier, cell("parent").isEmpty(), parent, successors, division);
    }

    private static FormerName formerName(String text) {
        int at = text.lastIndexOf('@');
        LocalDate until = LocalDate.parse(text.substring(at + 1).strip());
        return new FormerName(text.substring(0, Math.max(at, 0)), until);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private <T> Optional<T> required(String column, Function<String, T> parse) {
        return parsed(column, cell(column), parse);
    }

    private <T> Optional<T> optional(String column, Function<String, T> parse) {
        return cell(column).isEmpty() ? Optional.empty() : parsed(column, cell(column), parse);
    }

    private <T> List<T> list(String column, Function<String, T> parse) {
        if (cell(column).isEmpty()) {
            return List.of();
        }
        List<T> read = new ArrayList<>();
        Arrays.stream(cell(column).split(TerritoryColumns.LIST))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> parsed(column, text, parse).ifPresent(read::add));
        return read;
    }

    private <T> Optional<T> parsed(String column, String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidInputException refused) {
            findings.addAll(place, column, refused);
        } catch (DateTimeParseException noDate) {
            findings.add(place, "territory.date", column + ": expected a date such as 2023-06-30");
        } catch (IllegalArgumentException noTier) {
            findings.add(place, "territory.tier", column + ": expected one of " + Arrays.toString(Tier.values()));
        }
        return Optional.empty();
    }
}
