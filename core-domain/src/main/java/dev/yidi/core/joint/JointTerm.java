package dev.yidi.core.joint;

import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.LimitId;

/** The periods that a joint handling sets itself 联合调处时限; no text names a number of days for them. */
public enum JointTerm {
    /** 协办反馈: the days given when a contribution is asked. */
    CONTRIBUTION("JOINT_CONTRIBUTION"),
    /** 任务: the last day a session set. */
    TASK("JOINT_TASK");

    private final LimitId limit;

    JointTerm(String limit) {
        this.limit = new LimitId(limit);
    }

    /** The limit its clocks run on. */
    public LimitId limit() {
        return limit;
    }

    /** The clock that is started as the {@code number}-th of the case on this limit. */
    public ClockId clock(int number) {
        return new ClockId(limit.value() + "-" + number);
    }
}
