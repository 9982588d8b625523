package dev.yidi.ports.spi;

/** The stores of one county 存储 that belong together. */
public interface Stores {
    /** The journal. */
    Journal journal();

    /** The cards, as the journal's appends left them. */
    FileIndex index();

    /** The alarms, as the journal's appends left them. */
    Clocks clocks();

    /** The running numbers. */
    RunningNumbers numbers();

    /** The file keys, as the journal's appends left them. */
    FileKeys fileKeys();
}
