package dev.yidi.core.escalation;

/** Where on the way of a clock a rung stands 触发点. */
public enum RungTrigger {
    /** 启动后: when a span has passed since the start, pauses left out. */
    AFTER_START(true),
    /** 届满前: a span before the end; for days, at the start of that day. */
    BEFORE_DUE(true),
    /** 届满时: at the end itself. */
    AT_DUE(false),
    /** 届满后: a span after the end; for days, at the end of that day. */
    AFTER_DUE(true);

    private final boolean needsOffset;

    RungTrigger(boolean needsOffset) {
        this.needsOffset = needsOffset;
    }

    /** Whether a rung with this trigger names a span. */
    public boolean needsOffset() {
        return needsOffset;
    }
}
