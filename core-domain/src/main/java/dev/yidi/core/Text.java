package dev.yidi.core;

import java.util.List;
import java.util.Optional;

/**
 * The checks every text passes at the boundary 文本校验: no U+0000, no unpaired surrogate, lengths in code points.
 *
 * <p>Messages name the field and the shape of what was found, never the text itself: it may be personal.
 */
public final class Text {
    private static final int LONGEST_IDENTIFIER = 80;

    private Text() {}

    /** What is wrong with {@code value} as a text of at most {@code max} code points; empty when nothing is. */
    public static Optional<String> problem(String value, int max) {
        if (value.indexOf('\u0000') >= 0) {
            return Optional.of("expected text without U+0000");
        }
        if (hasUnpairedSurrogate(value)) {
            return Optional.of("expected well-formed Unicode, found an unpaired surrogate");
        }
        int length = value.codePointCount(0, value.length());
        if (length > max) {
            return Optional.of("expected at most " + max + " characters, found " + length);
        }
        return Optional.empty();
    }

    /** {@code value} itself, when it is a non-blank, well-formed text of at most {@code max} code points. */
    public static String required(String field, String value, int max) {
        if (value == null || value.isBlank()) {
            throw invalid(field, "text.blank", "expected a text, found " + (value == null ? "null" : "a blank one"));
        }
        return optional(field, value, max);
    }

    /** {@code value} itself, when it is a well-formed text, blank or not, of at most {@code max} code points. */
    public static String optional(String field, String value, int max) {
        if (value == null) {
            throw invalid(field, "text.null", "expected a text, found null");
        }
        problem(value, max).ifPresent(problem -> {
            throw invalid(field, "text.malformed", problem);
        });
        return value;
    }

    /** {@code value} itself, when it is a dotted lower-case code such as {@code case.object.window-passed}. */
    public static String code(String field, String value) {
        if (value == null || !isCode(value)) {
            throw invalid(field, "code.malformed", "expected a dotted lower-case code such as case.object.late");
        }
        return value;
    }

    /** {@code [a-z0-9]+([.-][a-z0-9]+)*}, written out, for every reason given passes here. */
    private static boolean isCode(String value) {
        boolean apart = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!part && (apart || (c != '.' && c != '-'))) {
                return false;
            }
            apart = !part;
        }
        return !apart;
    }

    /** {@code value} itself, when it is an identifier: 1–80 letters, digits and {@code . _ : -}, no blank. */
    public static String identifier(String field, String value) {
        if (value == null || !isIdentifier(value)) {
            throw invalid(
                    field,
                    "identifier.malformed",
                    "expected 1 to 80 letters, digits or . _ : - beginning with a letter or digit, found "
                            + (value == null ? "null" : value.length() + " characters of another shape"));
        }
        return value;
    }

    /** Written out, for every name and id that is read from the journal passes here. */
    private static boolean isIdentifier(String value) {
        if (value.isEmpty() || value.length() > LONGEST_IDENTIFIER || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != ':' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean hasUnpairedSurrogate(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                boolean paired =
                        i + 1 < value.length() && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
                if (!paired) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static InvalidInputException invalid(String field, String code, String message) {
        return new InvalidInputException(field, List.of(new Fault(field, code, message)));
    }
}
