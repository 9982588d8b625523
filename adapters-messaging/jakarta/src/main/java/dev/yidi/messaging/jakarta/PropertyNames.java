package dev.yidi.messaging.jakarta;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What headers are called as properties 属性名: as they are, or, where Jakarta Messaging knows no such name, after
 * {@code yidi_header_} with everything but ASCII letters and digits as {@code _} and four hexadecimal digits.
 */
final class PropertyNames {
    private static final String MARK = "yidi_header_";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern CODED = Pattern.compile("_([0-9a-f]{4})");
    private static final Pattern MARKED = Pattern.compile(MARK + "(?:[A-Za-z0-9]|" + CODED.pattern() + ")*+");

    private static final Set<String> WORDS_OF_SELECTORS =
            Set.of("NULL", "TRUE", "FALSE", "NOT", "AND", "OR", "BETWEEN", "LIKE", "IN", "IS", "ESCAPE");

    private PropertyNames() {}

    /** The property that carries the header called {@code header}. */
    static String of(String header) {
        boolean itself = PLAIN.matcher(header).matches()
                && !header.startsWith("JMS")
                && !header.startsWith(MARK)
                && !header.equals(Properties.CONTENT_TYPE)
                && !WORDS_OF_SELECTORS.contains(header.toUpperCase(Locale.ROOT));
        return itself ? header : coded(header);
    }

    /** The header that {@code property} carries. */
    static String header(String property) {
        return MARKED.matcher(property).matches()
                ? CODED.matcher(property.substring(MARK.length())).replaceAll(PropertyNames::decoded)
                : property;
    }

    private static String coded(String header) {
        StringBuilder name = new StringBuilder(MARK);
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c);
            name.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "_%04x", (int) c));
        }
        return name.toString();
    }

    private static String decoded(MatchResult code) {
        return Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16)));
    }
}
