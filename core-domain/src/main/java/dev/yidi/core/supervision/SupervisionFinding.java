package dev.yidi.core.supervision;

/** What a supervision found 督办结论. */
public enum SupervisionFinding {
    /** 已整改: put right. */
    PUT_RIGHT,
    /** 已说明: the reply explains it. */
    EXPLAINED,
    /** 不属实: there was nothing to it. */
    UNFOUNDED,
    /** 事由消失: what called for it is gone. */
    MOOT;

    /** Whether it can be found only on a written reply. */
    public boolean needsReply() {
        return this == PUT_RIGHT || this == EXPLAINED;
    }
}
