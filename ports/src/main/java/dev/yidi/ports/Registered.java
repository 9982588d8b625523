package dev.yidi.ports;

import dev.yidi.core.QueryCode;

/**
 * What the window gets for a registration 登记回执.
 *
 * @param receipt the receipt
 * @param queryCode the code to hand to the citizen; nowhere else is it shown again
 * @param sealed whether it is a report, which nobody may read but who is appointed to it
 */
public record Registered(Receipt receipt, QueryCode queryCode, boolean sealed) {}
