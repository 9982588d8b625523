package dev.yidi.core.place;

import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns of a territory file 区划文件列 and where they stand in it.
 *
 * <p>{@code code}, {@code name}, {@code tier} and {@code parent} are required; {@code valid_from}, {@code valid_until}
 * (ISO dates), {@code successors} ({@code code;code}) and {@code former_names} ({@code name@date;name@date}) may be
 * left out or blank.
 */
record TerritoryColumns(List<String> header) {
    static final List<String> REQUIRED = List.of("code", "name", "tier", "parent");
    static final List<String> ALL =
            List.of("code", "name", "tier", "parent", "valid_from", "valid_until", "successors", "former_names");

    static final String LIST = ";";

    TerritoryColumns {
        header = List.copyOf(header);
    }

    /** Reads the header in {@code line}; what is wrong with it goes to {@code findings}. */
    static TerritoryColumns of(int place, String line, Findings findings) {
        List<String> header = CsvLine.split(line).orElse(List.of()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        REQUIRED.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> findings.add(
                        place, "territory.header", "expected a column " + name + ", found none in the header"));
        for (int i = 0; i < header.size(); i++) {
            if (!ALL.contains(header.get(i))) {
                findings.add(
                        place,
                        "territory.header",
                        "expected only the columns " + ALL + ", found another one in column " + (i + 1));
            } else if (header.indexOf(header.get(i)) < i) {
                findings.add(place, "territory.header", "expected each column once, found twice: " + header.get(i));
            }
        }
        return new TerritoryColumns(header);
    }

    /** What can be made out of {@code line}; what is wrong with it goes to {@code findings}. */
    Draft draft(int place, String line, Findings findings) {
        Optional<List<String>> split = CsvLine.split(line);
        if (split.isEmpty()) {
            findings.add(
                    place,
                    "territory.quotes",
                    "expected quotes around a whole field, inner ones doubled, closed in the same line");
        }
        List<String> fields = split.orElse(List.of(line.split(",", -1)));
        if (split.isPresent() && fields.size() != header.size()) {
            findings.add(
                    place,
                    "territory.fields",
                    "expected " + header.size() + " fields as in the header, found " + fields.size());
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
            cells.put(header.get(i), fields.get(i));
        }
        TerritoryRow row = new TerritoryRow(place, cells, findings);
        return findings.has(place) ? row.codeOnly() : row.draft();
    }

    /** The fields of {@code division} in the order of {@link #ALL}. */
    static List<String> fields(Division division) {
        LocalDate from = division.validity().from();
        return List.of(
                division.code().value(),
                division.name(),
                division.tier().name(),
                division.parent().map(DivisionCode::value).orElse(""),
                from.equals(Validity.always().from()) ? "" : from.toString(),
                division.validity().until().map(LocalDate::toString).orElse(""),
                division.successors().stream().map(DivisionCode::value).collect(Collectors.joining(LIST)),
                division.formerNames().stream()
                        .map(former -> former.name() + "@" + former.until())
                        .collect(Collectors.joining(LIST)));
    }
}
