package dev.yidi.core.petition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The result of a handling, review or recheck opinion 处理意见 (信访工作条例 art. 32), and the duties it brings (art. 27). */
public enum OpinionResult {
    /** 支持: the claim is lawful; the opinion is to be carried out. */
    SUPPORTED(EnumSet.of(FourWayDuty.SOLVE)),
    /** 解释说明: reasonable, but without basis in law. */
    EXPLAINED(EnumSet.of(FourWayDuty.EDUCATE)),
    /** 不予支持. */
    NOT_SUPPORTED(EnumSet.of(FourWayDuty.EDUCATE));

    private final Set<FourWayDuty> duties;

    OpinionResult(Set<FourWayDuty> duties) {
        this.duties = Collections.unmodifiableSet(duties);
    }

    /** The duties of the four that follow from this result alone. */
    public Set<FourWayDuty> duties() {
        return duties;
    }
}
