package dev.yidi.core.escalation;

import dev.yidi.core.time.LimitId;
import java.util.Arrays;

/** The duties whose day is set for one case alone 个案期限: they stand in no rule set, and a ladder may name them like any other. */
public enum CaseTerm {
    /** 交办期限: the day an assigned matter is reported back. */
    ASSIGNMENT("XF_ASSIGN_REPORT"),
    /** 协办期限: the days an organ has for its contribution. */
    CONTRIBUTION("JOINT_CONTRIBUTION"),
    /** 任务期限: the day of a task that a joint session set. */
    TASK("JOINT_TASK"),
    /** 包案进展期限: the day by which progress of a leader's charge is recorded. */
    CHARGE("LEADER_CHARGE"),
    /** 代办反馈期限: the day by which a proxy reports back. */
    PROXY("PROXY_REPORT"),
    /** 移送单位指定的反馈期限: the day by which a referring organ wants to hear. */
    RETURN("RETURN_BY_DAY");

    private final LimitId limit;

    CaseTerm(String limit) {
        this.limit = new LimitId(limit);
    }

    /** The limit its clocks run on. */
    public LimitId limit() {
        return limit;
    }

    /** Whether {@code limit} is one that is set for a case. */
    public static boolean has(LimitId limit) {
        return Arrays.stream(values()).anyMatch(term -> term.limit.equals(limit));
    }
}
