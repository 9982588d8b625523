package dev.yidi.ports.spi;

/** The stores of one county 存储 that belong together. */
public interface Stores {
    /** The journal. */
    Journal journal();

    /** The cards, as the journal's appends left them. */
    CaseIndex index();

    /** The alarms, as the journal's appends left them. */
    Clocks clocks();

    /** The running numbers. */
    CaseNumbers numbers();

    /** The case keys, as the journal's appends left them. */
    CaseKeys caseKeys();
}
