package dev.yidi.core.petition;

import java.util.Optional;

/** The three instances of a petition 信访三级程序: each one level above the one before (信访工作条例 art. 34–36). */
public enum Instance {
    /** 办理: by the competent organ. */
    HANDLING,
    /** 复查: by the next higher organ. */
    REVIEW,
    /** 复核: by the one above the reviewer; it is final. */
    RECHECK;

    /** The instance a petitioner may turn to after this one; none after recheck. */
    public Optional<Instance> next() {
        return this == RECHECK ? Optional.empty() : Optional.of(this == HANDLING ? REVIEW : RECHECK);
    }
}
