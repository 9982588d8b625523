package dev.yidi.rest.documents;

/** Numbers as papers write them 中文数字. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Numerals() {}

    /** From 1 to 99 in characters; greater ones in digits. */
    static String of(int number) {
        if (number < 1 || number >= HUNDRED) {
            return Integer.toString(number);
        }
        int tens = number / TEN;
        String left = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return left + (number % TEN == 0 ? "" : digit(number % TEN));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
