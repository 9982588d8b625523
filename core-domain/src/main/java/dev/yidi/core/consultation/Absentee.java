package dev.yidi.core.consultation;

/** Who did not come 未到方. */
public enum Absentee {
    /** 来访者. */
    CLIENT,
    /** 咨询人员. */
    ADVISER
}
