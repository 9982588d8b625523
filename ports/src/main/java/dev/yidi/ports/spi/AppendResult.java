package dev.yidi.ports.spi;

import dev.yidi.core.FileId;

/** What came of an append 写入结果. */
public sealed interface AppendResult {

    /** Everything is stored and durable. */
    record Appended() implements AppendResult {}

    /**
     * Nothing is stored: a file has moved on.
     *
     * @param fileId the first file, in id order, whose version differs
     * @param actualVersion its version; 0 when it does not exist
     */
    record Stale(FileId fileId, long actualVersion) implements AppendResult {}

    /**
     * Nothing is stored: a command of this key took effect before.
     *
     * @param first what is remembered of it, whatever its body
     */
    record Repeated(CommandRecord first) implements AppendResult {}
}
