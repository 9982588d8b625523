package dev.yidi.rest.staff;

import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.http.Messages;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a table of matters: each is a field of a registration, by the place it has there. */
final class Columns {
    private static final Map<String, String> PLACES = places();
    private static final List<String> NEEDED = List.of("channel", "place", "title", "narrative");

    private final List<String> columns;

    private Columns(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        List.of(
                        "kind",
                        "category",
                        "topic",
                        "channel",
                        "window",
                        "place",
                        "title",
                        "narrative",
                        "visitors",
                        "receivedAt",
                        "firstHandler",
                        "attendedAt")
                .forEach(field -> places.put(field, "/" + field));
        places.put("applicant", "/parties/0/name");
        places.put("phone", "/parties/0/phone");
        places.put("idScheme", "/parties/0/identity/scheme");
        places.put("idNumber", "/parties/0/identity/number");
        places.put("address", "/parties/0/address");
        return places;
    }

    /** The columns that a table's first row names, in either language. */
    static Columns of(List<String> heads) {
        List<String> columns = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Optional<String> column = column(heads.get(i).strip());
            if (column.isEmpty() || columns.contains(column.get())) {
                flaws.add(Flaw.at(Site.BODY, "table.column").with("number", i + 1));
            }
            columns.add(column.orElse(""));
        }
        NEEDED.stream()
                .filter(needed -> !columns.contains(needed))
                .forEach(needed ->
                        flaws.add(Flaw.at(Site.BODY, "table.column-missing").with("name", needed)));
        if (!flaws.isEmpty()) {
            throw Problem.of(ProblemKind.INVALID, flaws).stop();
        }
        return new Columns(columns);
    }

    private static Optional<String> column(String head) {
        return PLACES.keySet().stream()
                .filter(column -> head.equals(column)
                        || head.equals(name(Language.CHINESE, column))
                        || head.equals(name(Language.ENGLISH, column)))
                .findFirst();
    }

    private static String name(Language language, String column) {
        return Messages.text(language, "import." + column.toLowerCase(java.util.Locale.ROOT), Map.of());
    }

    /** What a row says, by the places of a registration; whoever is named applies. */
    Map<String, String> matter(List<String> cells) {
        Map<String, String> matter = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                matter.put(PLACES.getOrDefault(columns.get(i), ""), cell);
            }
        }
        if (matter.keySet().stream().anyMatch(place -> place.startsWith("/parties/"))) {
            matter.put("/parties/0/role", "APPLICANT");
        }
        return matter;
    }

    /** Whether a row has cells beyond the columns. */
    boolean isTooLong(List<String> cells) {
        return cells.size() > columns.size()
                && cells.subList(columns.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    /** The column a fault is about; empty when it is about the row. */
    static Optional<String> at(Flaw flaw) {
        return flaw.site()
                .map(Site::name)
                .flatMap(place -> PLACES.entrySet().stream()
                        .filter(entry -> place.equals(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }
}
