package dev.yidi.example.center.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces of HTML 网页片段. */
final class Html {
    private Html() {}

    /** Text, safe in elements and attributes. */
    static String text(Object value) {
        return value.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A heading in both languages. */
    static String heading(String chinese, String english) {
        return "<h2>" + text(chinese) + " <small lang=\"en\">" + text(english) + "</small></h2>\n";
    }

    /** A row of cells; the first is its heading. */
    static String row(Object first, Object... others) {
        return "<tr><th scope=\"row\">" + text(first) + "</th>"
                + Stream.of(others).map(cell -> "<td>" + text(cell) + "</td>").collect(Collectors.joining())
                + "</tr>\n";
    }

    /** A row of column headings; each may have two lines, split by a bar. */
    static String head(String... names) {
        return "<thead><tr>"
                + Stream.of(names)
                        .map(name -> "<th scope=\"col\">" + text(name).replace("|", "<br>") + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead>\n";
    }
}
