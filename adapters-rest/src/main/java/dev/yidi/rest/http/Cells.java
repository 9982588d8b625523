package dev.yidi.rest.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the cells of a row into the form of the record that takes them. */
final class Cells {
    private Cells() {}

    /** An object of what stands at these places; whole numbers are numbers where they are all of a cell. */
    static Json json(Map<String, String> cells) {
        Map<String, Map<String, String>> below = new LinkedHashMap<>();
        Map<String, Json> fields = new LinkedHashMap<>();
        cells.forEach((place, cell) -> {
            int end = place.indexOf('/', 1);
            if (end < 0) {
                fields.put(place.substring(1), scalar(place, cell));
            } else {
                below.computeIfAbsent(place.substring(1, end), name -> new LinkedHashMap<>())
                        .put(place.substring(end), cell);
            }
        });
        below.forEach((name, inner) -> fields.put(name, json(inner)));
        return fields.keySet().equals(java.util.Set.of("0"))
                ? new Json.Items(List.copyOf(fields.values()))
                : new Json.Fields(fields);
    }

    private static Json scalar(String place, String cell) {
        return place.equals("/visitors") && cell.matches("[0-9]+") ? new Json.Digits(cell) : new Json.Chars(cell);
    }
}
