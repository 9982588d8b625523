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
    DISTINCT;

    /** The same decision as the other case has it. */
    public SameMatterDecision mirrored() {
        return switch (this) {
            case MERGED_INTO -> ABSORBED;
            case ABSORBED -> MERGED_INTO;
            case LINKED, DISTINCT -> this;
        };
    }

    /** Whether one of the two ends by it. */
    public boolean merges() {
        return this == MERGED_INTO || this == ABSORBED;
    }
}
