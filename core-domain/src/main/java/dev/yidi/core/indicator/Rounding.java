package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a figure is shown 显示精度; it is counted exactly whatever this says.
 *
 * @param scale the digits after the point, 0 to 10
 * @param mode which way
 */
public record Rounding(int scale, RoundingMode mode) {
    /** 两位小数，四舍五入. */
    public static final Rounding STANDARD = new Rounding(2, RoundingMode.HALF_UP);

    public Rounding {
        if (scale < 0 || scale > 10) {
            throw new InvalidInputException(
                    "rounding", List.of(new Fault("scale", "number.range", "expected 0 to 10 digits, found " + scale)));
        }
    }
}
