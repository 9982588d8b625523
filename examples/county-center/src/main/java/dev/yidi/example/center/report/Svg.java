package dev.yidi.example.center.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in pictures 图形数字: the same on every machine. */
final class Svg {
    private Svg() {}

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
