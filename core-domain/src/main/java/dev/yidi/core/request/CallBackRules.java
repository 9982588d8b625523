package dev.yidi.core.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Fault;
import dev.yidi.core.FreeText;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Objections;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a county decides about call-backs 回访规则.
 *
 * @param attempts how often a citizen is tried before a call-back is given up, 1 to 9
 * @param sendBacks how often an order goes back to handling because the citizen is not satisfied, 0 to 9
 * @param closed the kinds of cases whose citizens are called back once the case is closed, whatever they rated
 */
public record CallBackRules(int attempts, int sendBacks, Set<CaseKind> closed) {
    public CallBackRules {
        EnumSet<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);
        kinds.addAll(closed);
        closed = Collections.unmodifiableSet(kinds);
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

    /** Rules under which nobody is called back who did not ask for it by a rating. */
    public CallBackRules(int attempts, int sendBacks) {
        this(attempts, sendBacks, Set.of());
    }

    /** Three attempts, and back to handling once: what holds where a county says nothing else. */
    public static CallBackRules usual() {
        return new CallBackRules(3, 1);
    }

    /** What stands against what a citizen is said to have said: a grade the scale does not have, or none of their words where they are not satisfied. */
    public static List<Reason> against(
            Optional<String> grade, Optional<FreeText> said, List<String> scale, Set<String> unsatisfied) {
        return Objections.none()
                .when(
                        grade.filter(each -> !scale.contains(each)).isPresent(),
                        () -> Reason.of("request.call-back.grade-unknown"))
                .when(
                        grade.filter(unsatisfied::contains).isPresent() && said.isEmpty(),
                        () -> Reason.of("request.call-back.comment-missing"))
                .all();
    }
}
