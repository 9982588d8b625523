package dev.yidi.core.mediation;

/** What the day of an obligation calls for 履行跟踪. */
public enum FollowUpKind {
    /** 到期提醒: the party that owes is reminded before the day. */
    REMINDER,
    /** 到期回访: whether it was performed is looked at after the day. */
    VISIT;

    /** The name under which the timekeeper knows it. */
    public String word() {
        return this == REMINDER ? "perform-reminder" : "perform-visit";
    }
}
