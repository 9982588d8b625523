package dev.yidi.core;

import java.util.List;
import java.util.regex.Pattern;

/** A telephone number 电话: 5 to 20 digits, with a leading + and inner blanks or hyphens allowed; kept as digits. */
public record PhoneNumber(String reveal) implements Classified {
    private static final Pattern SHAPE = Pattern.compile("\\+?[0-9]{5,20}");

    /** Of fewer digits than these, seven would be too many to show. */
    private static final int SHORT = 11;

    public PhoneNumber {
        reveal = reveal.replaceAll("[ -]", "");
        if (!SHAPE.matcher(reveal).matches()) {
            throw new InvalidInputException(
                    "phone",
                    List.of(new Fault(
                            "phone",
                            "phone.malformed",
                            "expected 5 to 20 digits, found " + reveal.length() + " characters")));
        }
    }

    /** A number of this content. */
    public static PhoneNumber of(String value) {
        return new PhoneNumber(value);
    }

    /** The last four digits, the citizen's second factor. */
    public String lastFour() {
        return reveal.substring(reveal.length() - 4);
    }

    /** The number with its middle hidden: {@code 138****1111}; of a short one nothing but its last two digits. */
    @Override
    public String masked() {
        String digits = reveal.startsWith("+86") ? reveal.substring(3) : reveal;
        return digits.length() < SHORT
                ? "****" + digits.substring(digits.length() - 2)
                : digits.substring(0, 3) + "****" + digits.substring(digits.length() - 4);
    }

    @Override
    public String toString() {
        return "PhoneNumber[hidden]";
    }
}
