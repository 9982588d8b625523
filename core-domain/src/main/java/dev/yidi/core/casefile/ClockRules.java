package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import java.util.function.Function;

/** Who may touch a clock 计时规则: those who steer the case; what the limit itself allows, its ledger says. */
final class ClockRules {
    private ClockRules() {}

    static Refusals against(
            ClockId clock, CaseFile file, Setting setting, Function<ClockLedger, Outcome<ClockLedger>> change) {
        return against(
                new Refusals().unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER), clock, file, change);
    }

    /** The same where others than those who steer are asked: {@code refusals} says whether the actor is one. */
    static Refusals against(
            Refusals refusals, ClockId clock, CaseFile file, Function<ClockLedger, Outcome<ClockLedger>> change) {
        return file.clocks()
                .find(clock)
                .map(ledger -> refusals.and(change.apply(ledger).reasons()))
                .orElseGet(() ->
                        refusals.when(true, () -> Refusal.CLOCK_UNKNOWN.reason().with("clock", clock)));
    }
}
