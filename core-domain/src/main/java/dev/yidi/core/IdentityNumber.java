package dev.yidi.core;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of an identity paper 证件号码: resident ID (GB 11643), unified social credit code (GB 32100), or a
 * passport or other paper without check digit.
 */
public record IdentityNumber(Scheme scheme, String reveal) implements Classified {

    /** The schemes with their check. */
    public enum Scheme {
        /** 居民身份证 GB 11643: 17 digits and a check character. */
        RESIDENT_ID,
        /** 统一社会信用代码 GB 32100: 18 characters with a check character. */
        SOCIAL_CREDIT_CODE,
        /** 护照 and other papers: 4 to 30 letters and digits. */
        PASSPORT
    }

    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** Of fewer characters than these, seven would be too many to show. */
    private static final int SHORT = 15;

    public IdentityNumber {
        reveal = reveal.strip().toUpperCase(Locale.ROOT);
        if (!valid(scheme, reveal)) {
            throw new InvalidInputException(
                    "identityNumber",
                    List.of(new Fault(
                            "identityNumber",
                            "identity.malformed",
                            "expected a valid " + scheme + ", found " + reveal.length()
                                    + " characters that fail its form or check digit")));
        }
    }

    /** The last four characters, usable as the citizen's second factor. */
    public String lastFour() {
        return reveal.substring(reveal.length() - 4);
    }

    /** The day of birth that a resident identity number tells; empty for others, and where it tells no day there was. */
    public Optional<LocalDate> born() {
        if (scheme != Scheme.RESIDENT_ID) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(reveal.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The number with all but its first three and last four characters hidden: {@code 330***********1234}. */
    @Override
    public String masked() {
        int length = reveal.length();
        return length < SHORT
                ? "*".repeat(length - 1) + reveal.substring(length - 1)
                : reveal.substring(0, 3) + "*".repeat(length - 7) + lastFour();
    }

    private static boolean valid(Scheme scheme, String number) {
        return switch (scheme) {
            case RESIDENT_ID ->
                number.matches("[0-9]{17}[0-9X]")
                        && RESIDENT_CHECKS.charAt(weighted(number, "0123456789", RESIDENT_WEIGHTS) % 11)
                                == number.charAt(17);
            case SOCIAL_CREDIT_CODE ->
                number.matches("[" + CREDIT_ALPHABET + "]{18}")
                        && (31 - weighted(number, CREDIT_ALPHABET, CREDIT_WEIGHTS) % 31) % 31
                                == CREDIT_ALPHABET.indexOf(number.charAt(17));
            case PASSPORT -> number.matches("[A-Z0-9]{4,30}");
        };
    }

    private static int weighted(String number, String alphabet, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += alphabet.indexOf(number.charAt(i)) * weights[i];
        }
        return sum;
    }

    @Override
    public String toString() {
        return "IdentityNumber[" + scheme + ", hidden]";
    }
}
