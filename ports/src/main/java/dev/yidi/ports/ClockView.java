package dev.yidi.ports;

import dev.yidi.core.escalation.RungId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ClockStatus;
import java.util.Set;

/**
 * A clock of a case and what it shows now 时限视图.
 *
 * @param ledger what happened to it, with its limit and legal source
 * @param status what it shows at the instant of the view
 * @param fired the rungs of its ladder that have fired
 */
public record ClockView(ClockLedger ledger, ClockStatus status, Set<RungId> fired) {
    public ClockView {
        fired = Set.copyOf(fired);
    }
}
