package dev.yidi.faults;

/** What is broken on purpose 植入缺陷, so that the checks can show what they catch. */
enum Planted {
    /** Nothing. */
    NOTHING,
    /** Readers settle an event before they apply it: one that dies in between loses it. */
    READERS_SETTLE_FIRST,
    /** Relays move on before they publish: what the broker did not take is lost. */
    RELAYS_SETTLE_FIRST,
    /** The ledger does not look whether it has an event already. */
    LEDGER_APPLIES_REPEATS
}
