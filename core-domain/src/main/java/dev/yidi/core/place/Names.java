package dev.yidi.core.place;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import java.util.List;

/** The checks of a division's name 名称. */
final class Names {
    private static final int MAX = 100;
    private static final char REPLACEMENT = '\uFFFD';

    private Names() {}

    /** {@code name} without surrounding blanks, when it is fit to be one. */
    static String checked(String field, String name) {
        String text = Text.required(field, name, MAX).strip();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw malformed(field, "expected a name on one line, found a control character");
            }
            if (text.charAt(i) == REPLACEMENT) {
                throw malformed(field, "expected a readable name, found U+FFFD. Maybe the text is not UTF-8");
            }
        }
        return text;
    }

    /** Refuses the marks that part the names of a list in the file. */
    static void withoutMarks(String field, String name) {
        if (name.indexOf(';') >= 0 || name.indexOf('@') >= 0) {
            throw malformed(field, "expected a former name without ; and @");
        }
    }

    private static InvalidInputException malformed(String field, String message) {
        return new InvalidInputException(field, List.of(new Fault(field, "name.malformed", message)));
    }
}
