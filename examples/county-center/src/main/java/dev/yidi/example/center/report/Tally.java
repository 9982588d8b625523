package dev.yidi.example.center.report;

import dev.yidi.core.escalation.Norm;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.indicator.Ratio;
import dev.yidi.core.indicator.Timeliness;

/**
 * How many cases stand how against one norm 计数; the four add up to all cases.
 *
 * @param onTime every duty was done in time
 * @param late a duty was done late, or is open after its end
 * @param notDue a duty is open and not due yet
 * @param none no duty was counted
 */
record Tally(long onTime, long late, long notDue, long none) {
    static Tally of(Figures figures, Norm norm) {
        return new Tally(
                figures.cases(norm, Timeliness.ON_TIME).size(),
                figures.cases(norm, Timeliness.LATE).size(),
                figures.cases(norm, Timeliness.NOT_DUE).size(),
                figures.cases(norm, Timeliness.NOT_COUNTED).size());
    }

    /** 按期率: of those on time or late. */
    Ratio rate() {
        return new Ratio(onTime, onTime + late);
    }

    long all() {
        return onTime + late + notDue + none;
    }

    /** The rate as people read it; a dash where there is nothing to divide by. */
    String percent() {
        return percent(rate());
    }

    /** A ratio as people read it. */
    static String percent(Ratio ratio) {
        return ratio.percent(1).map(value -> value.toPlainString() + " %").orElse("–");
    }
}
