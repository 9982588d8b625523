package dev.yidi.core.request;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a county decides about call-backs 回访规则.
 *
 * @param attempts how often a citizen is tried before a call-back is given up, 1 to 9
 * @param sendBacks how often an order goes back to handling because the citizen is not satisfied, 0 to 9
 */
public record CallBackRules(int attempts, int sendBacks) {
    public CallBackRules {
        List<Fault> faults = new ArrayList<>();
        if (attempts < 1 || attempts > 9) {
            faults.add(new Fault("attempts", "policy.range", "expected 1 to 9, found " + attempts));
        }
        if (sendBacks < 0 || sendBacks > 9) {
            faults.add(new Fault("sendBacks", "policy.range", "expected 0 to 9, found " + sendBacks));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("callBack", faults);
        }
    }

    /** Three attempts, and back to handling once: what holds where a county says nothing else. */
    public static CallBackRules usual() {
        return new CallBackRules(3, 1);
    }
}
