package dev.yidi.core.time;

import dev.yidi.core.Text;
import java.time.Instant;

/** A line of a clock's ledger 计时台账: it is added and never changed. */
public sealed interface ClockEntry {
    /** From when it has effect. */
    Instant at();

    /** Whether the clock no longer counts from then on. */
    default boolean isEnd() {
        return false;
    }

    /** 中止: the clock stands still from {@code at}. */
    record Paused(Instant at, PauseReason reason) implements ClockEntry {}

    /** 恢复: the clock goes on from {@code at}. */
    record Resumed(Instant at) implements ClockEntry {}

    /**
     * 延期: the budget grows.
     *
     * @param by how much, in the limit's unit
     * @param grantor who granted it, as {@link ExtensionRule#grantor} names it
     * @param reasonCode why, a dotted lower-case code
     */
    record Extended(Instant at, Span by, String grantor, String reasonCode) implements ClockEntry {
        public Extended {
            Names.upperSnake("grantor", grantor);
            Text.code("reasonCode", reasonCode);
        }
    }

    /** 停止: the act the limit waits for was done. */
    record Stopped(Instant at, Milestone by) implements ClockEntry {
        @Override
        public boolean isEnd() {
            return true;
        }
    }

    /**
     * 失效: the clock no longer counts, because the matter was re-classified, withdrawn, merged or returned.
     *
     * @param reasonCode why, a dotted lower-case code
     */
    record Lapsed(Instant at, String reasonCode) implements ClockEntry {
        public Lapsed {
            Text.code("reasonCode", reasonCode);
        }

        @Override
        public boolean isEnd() {
            return true;
        }
    }
}
