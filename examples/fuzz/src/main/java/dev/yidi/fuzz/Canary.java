package dev.yidi.fuzz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is hidden in requests 暗记, and must not come back in what goes wrong, nor stand in a log. Each request has a word of its
 * own, of two characters: what an earlier request put on record may well be shown.
 */
final class Canary {
    /** Stands for the word until the request goes out. */
    static final String TEXT = "龘默";

    static final String PHONE = "13912347777";
    static final String FACTOR = "7777";
    static final String TOKEN = "zztoken-";

    private static final int WORDS = 8_000;
    private static final char FIRST = '一';
    private static final Pattern SECRET = Pattern.compile("13912347777|11010519491231002|" + TOKEN);
    private static final Pattern ANY = Pattern.compile("龘.|" + SECRET.pattern());
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\tat |dev\\.yidi\\.|org\\.glassfish|com\\.fasterxml|jakarta\\.|java\\.|jdk\\.|SELECT |INSERT |UPDATE ");

    private Canary() {}

    /** The word of request {@code number}. */
    static String word(int number) {
        return "龘" + (char) (FIRST + number % WORDS);
    }

    /** What {@code text} sings of the request with {@code word}; empty when it is silent. */
    static String sung(String text, String word) {
        return text.contains(word) ? word : found(SECRET, text);
    }

    /** What {@code text} sings of any request; empty when it is silent. */
    static String sung(String text) {
        return found(ANY, text);
    }

    /** What {@code text} tells of the inside of the server; empty when it is silent. */
    static String inside(String text) {
        return found(INSIDE, text);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }
}
