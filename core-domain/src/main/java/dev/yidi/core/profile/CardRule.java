package dev.yidi.core.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * When an organ is given a card 亮牌规则: on so many supervisions, or so many overdue replies, within a period.
 *
 * @param colour the colour
 * @param supervisions how many supervisions give it; 0 when they do not count
 * @param overdues how many overdue replies give it; 0 when they do not count
 * @param within within how many days they must lie
 * @param lasts after how many days it lapses
 */
public record CardRule(CardColour colour, int supervisions, int overdues, int within, int lasts) {
    public CardRule {
        List<Fault> faults = new ArrayList<>();
        range(faults, "supervisions", supervisions, 0, 999);
        range(faults, "overdues", overdues, 0, 999);
        range(faults, "within", within, 1, 3660);
        range(faults, "lasts", lasts, 1, 3660);
        if (supervisions == 0 && overdues == 0) {
            faults.add(new Fault("supervisions", "card.without-count", "expected supervisions or overdues to count"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("cardRule", faults);
        }
    }

    /** Within which period they must lie. */
    public Period window() {
        return Period.ofDays(within);
    }

    /** How long it lasts. */
    public Period term() {
        return Period.ofDays(lasts);
    }

    private static void range(List<Fault> faults, String path, int value, int from, int to) {
        if (value < from || value > to) {
            faults.add(new Fault(path, "card.range", "expected " + from + " to " + to + ", found " + value));
        }
    }
}
