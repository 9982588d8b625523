package dev.yidi.core.time;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.List;
import java.util.regex.Pattern;

/** The shape of names in rule files. */
final class Names {
    private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*+(_[A-Z0-9]++)*+");

    private Names() {}

    static String upperSnake(String field, String value) {
        if (value.length() > 80 || !UPPER_SNAKE.matcher(value).matches()) {
            throw invalid(field, "name.malformed", "expected at most 80 characters in upper snake, such as ORGAN_HEAD");
        }
        return value;
    }

    static InvalidInputException invalid(String field, String code, String message) {
        return new InvalidInputException(field, List.of(new Fault(field, code, message)));
    }
}
