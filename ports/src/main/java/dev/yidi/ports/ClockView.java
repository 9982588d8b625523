package dev.yidi.ports;

import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ClockStatus;

/**
 * A clock of a case and what it shows now 时限视图.
 *
 * @param ledger what happened to it, with its limit and legal source
 * @param status what it shows at the instant of the view
 */
public record ClockView(ClockLedger ledger, ClockStatus status) {}
