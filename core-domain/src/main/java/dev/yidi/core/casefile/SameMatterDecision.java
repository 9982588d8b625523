package dev.yidi.core.casefile;

/** What an officer decides about two cases that look like one matter 同一事项认定. */
public enum SameMatterDecision {
    /** 并入对方: this case goes on in the other. */
    MERGED_INTO,
    /** 并入本案: the other goes on in this case. */
    ABSORBED,
    /** 关联: two cases, and each knows of the other. */
    LINKED,
    /** 非同一事项: they have nothing to do with each other. */
    DISTINCT,
    /** 同一事项正在办理: the other is the same matter and is being handled; a higher level does not accept it again. */
    SAME_PENDING,
    /** 办理中又被提出: the other raises this matter, which is being handled, again. */
    RAISED_WHILE_PENDING,
    /** 同一事项已复核终结: the other is the same matter, on the same facts and reasons, and was rechecked. */
    SAME_EXHAUSTED,
    /** 复核后又被提出: the other raises this matter, which was rechecked, again. */
    RAISED_AFTER_RECHECK;

    /** The same decision as the other case has it. */
    public SameMatterDecision mirrored() {
        return switch (this) {
            case MERGED_INTO -> ABSORBED;
            case ABSORBED -> MERGED_INTO;
            case LINKED, DISTINCT -> this;
            case SAME_PENDING -> RAISED_WHILE_PENDING;
            case RAISED_WHILE_PENDING -> SAME_PENDING;
            case SAME_EXHAUSTED -> RAISED_AFTER_RECHECK;
            case RAISED_AFTER_RECHECK -> SAME_EXHAUSTED;
        };
    }

    /** Whether one of the two ends by it. */
    public boolean merges() {
        return this == MERGED_INTO || this == ABSORBED;
    }

    /** Whether triage goes by it: the matter is pending elsewhere, or exhausted. */
    public boolean saysSame() {
        return this == SAME_PENDING || this == SAME_EXHAUSTED;
    }
}
