package dev.yidi.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line of comma-separated values 逗号分隔行 (RFC 4180, but no field goes over the end of the line). */
final class CsvLine {
    private static final char QUOTE = '"';

    private CsvLine() {}

    /** The fields of {@code line} without surrounding blanks; none when its quotes are wrong. */
    static Optional<List<String>> split(String line) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (true) {
            int begin = skipBlanks(line, at);
            int end;
            if (begin < line.length() && line.charAt(begin) == QUOTE) {
                int close = closingQuote(line, begin + 1);
                end = close < 0 ? -1 : skipBlanks(line, close + 1);
                if (end < 0 || (end < line.length() && line.charAt(end) != ',')) {
                    return Optional.empty();
                }
                fields.add(
                        line.substring(begin + 1, close).replace("\"\"", "\"").strip());
            } else {
                int comma = line.indexOf(',', begin);
                end = comma < 0 ? line.length() : comma;
                String field = line.substring(begin, end).strip();
                if (field.indexOf(QUOTE) >= 0) {
                    return Optional.empty();
                }
                fields.add(field);
            }
            if (end == line.length()) {
                return Optional.of(fields);
            }
            at = end + 1;
        }
    }

    /** {@code fields} as one line without its end. */
    static String join(List<String> fields) {
        return fields.stream().map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        boolean plain = field.indexOf(QUOTE) < 0 && field.indexOf(',') < 0;
        return plain ? field : QUOTE + field.replace("\"", "\"\"") + QUOTE;
    }

    private static int closingQuote(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == QUOTE) {
                if (i + 1 == line.length() || line.charAt(i + 1) != QUOTE) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
