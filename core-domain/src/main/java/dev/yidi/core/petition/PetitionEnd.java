package dev.yidi.core.petition;

import java.util.EnumSet;
import java.util.Set;

/** How petition handling ends without an opinion 办理终结. */
public enum PetitionEnd {
    /** 当场答复. */
    ON_THE_SPOT,
    /** 建议已答复. */
    REPLIED,
    /** 检举控告已移送: it goes on under the rules of those it was sent to. */
    REFERRED,
    /** 已引导至其他法定途径: one of the first four routes. */
    OUTSIDE,
    /** 已履职答复: the fifth route, performed or answered. */
    DUTY_ANSWERED,
    /** 调解达成协议 (信访工作条例 art. 33). */
    AGREED,
    /** 双方和解 (信访工作条例 art. 33). */
    SETTLED,
    /** 不予受理、不再受理. */
    NOT_ACCEPTED,
    /** 信访人撤回. */
    WITHDRAWN,
    /** 并案. */
    MERGED,
    /** 重新分类: it is no petition, or one of another category. */
    RECLASSIFIED;

    private static final Set<PetitionEnd> BY_THEIR_ACT = EnumSet.of(REPLIED, REFERRED, SETTLED);

    /** Whether an act of its own brings this end, so that it is never declared. */
    boolean isByItsAct() {
        return BY_THEIR_ACT.contains(this);
    }
}
