package dev.yidi.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A fault that a test plants into one row of a file, which is not the root's; cells are those of all columns. */
enum PlantedFault {
    CODE_MALFORMED(cells -> with(cells, 0, "33O122")),
    CODE_OF_ANOTHER(cells -> with(cells, 0, "330122000000")),
    NAME_BLANK(cells -> with(cells, 1, "")),
    NAME_UNREADABLE(cells -> with(cells, 1, "\uFFFD")),
    TIER_UNKNOWN(cells -> with(cells, 2, "HAMLET")),
    TIER_TOO_HIGH(cells -> with(cells, 2, "STATE")),
    PARENT_UNKNOWN(cells -> with(cells, 3, "990000")),
    PARENT_MALFORMED(cells -> with(cells, 3, "33-01")),
    PARENT_ITSELF(cells -> with(cells, 3, cells.get(0))),
    PARENT_NONE(cells -> with(cells, 3, "")),
    DATE_MALFORMED(cells -> with(cells, 4, "2020-02-30")),
    END_BEFORE_BEGIN(cells -> with(with(cells, 4, "2020-01-02"), 5, "2020-01-01")),
    SUCCESSOR_UNKNOWN(cells -> with(with(cells, 5, "2030-01-01"), 6, "990000")),
    SUCCESSOR_ITSELF(cells -> with(with(cells, 5, "2030-01-01"), 6, cells.get(0))),
    SUCCESSOR_WITHOUT_END(cells -> with(with(cells, 5, ""), 6, "330122")),
    FORMER_NAME_WITHOUT_DATE(cells -> with(cells, 7, "旧名")),
    FIELD_MISSING(cells -> cells.subList(0, 7)),
    QUOTE_OPEN(cells -> with(cells, 7, "\"旧"));

    private final UnaryOperator<List<String>> change;

    PlantedFault(UnaryOperator<List<String>> change) {
        this.change = change;
    }

    /** The line of {@code cells} with this fault in it. */
    String in(List<String> cells) {
        List<String> faulty = change.apply(cells);
        return this == QUOTE_OPEN ? String.join(",", faulty) : CsvLine.join(faulty);
    }

    private static List<String> with(List<String> cells, int column, String cell) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(column, cell);
        return changed;
    }
}
