package dev.yidi.core;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code a citizen follows a case with 查询码: 26 characters, 130 random bits, no meaning and no personal data in it.
 *
 * <p>Written in Crockford's base 32, without the letters I, L, O and U; blanks, hyphens and lower case are taken.
 */
public record QueryCode(String reveal) implements Classified {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{26}");
    private static final int LENGTH = 26;

    public QueryCode {
        reveal = reveal.replaceAll("[ -]", "").toUpperCase(java.util.Locale.ROOT);
        if (!SHAPE.matcher(reveal).matches()) {
            throw new InvalidInputException(
                    "queryCode",
                    List.of(new Fault(
                            "queryCode",
                            "query-code.malformed",
                            "expected " + LENGTH + " letters and digits, found " + reveal.length() + " characters")));
        }
    }

    /** A code drawn from {@code random}, which must be a secure generator. */
    public static QueryCode draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new QueryCode(code.toString());
    }

    /** A code written as {@code value}. */
    public static QueryCode of(String value) {
        return new QueryCode(value);
    }

    /** Nothing of it. */
    @Override
    public String masked() {
        return "****";
    }

    @Override
    public String toString() {
        return "QueryCode[hidden]";
    }
}
