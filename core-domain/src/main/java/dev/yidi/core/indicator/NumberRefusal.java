package dev.yidi.core.indicator;

import dev.yidi.core.Reason;
import dev.yidi.core.place.DivisionCode;

/** Every reason for which a number from outside is not taken 数据不予录入理由. The codes are the keys of the message bundles. */
public enum NumberRefusal {
    /** Only an officer may. */
    NOT_OFFICER("numbers.not-officer"),
    /** Only a centre may. */
    NOT_CENTRE("numbers.not-centre"),
    /** An area the territory does not know. */
    AREA_UNKNOWN("numbers.area-unknown"),
    /** An area of another centre. */
    OTHER_AREA("numbers.other-area"),
    /** The area did not exist on that day. */
    AREA_NOT_THEN("numbers.area-not-then"),
    /** The month was not over on the day the numbers are of. */
    MONTH_NOT_OVER("numbers.month-not-over"),
    /** The day has not come. */
    DAY_TO_COME("numbers.day-to-come"),
    /** The same numbers from the same body stand there. */
    SAME("numbers.same"),
    /** Others stand there, and no reason was given to correct them. */
    THERE_ALREADY("numbers.there-already"),
    /** There is nothing to correct or to take back. */
    NOTHING_THERE("numbers.nothing-there");

    private final String code;

    NumberRefusal(String code) {
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** That the county does not know {@code area}. */
    public static Reason unknown(DivisionCode area) {
        return AREA_UNKNOWN.reason().with("area", area);
    }

    Reason reason() {
        return Reason.of(code);
    }
}
