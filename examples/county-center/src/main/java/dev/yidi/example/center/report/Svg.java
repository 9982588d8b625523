package dev.yidi.example.center.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers in pictures 图形数字: the same on every machine. */
final class Svg {
    private Svg() {}

    /** {@code pattern} with its places filled, whatever the locale. */
    static String of(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
