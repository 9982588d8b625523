package dev.yidi.core.joint;

/** What a joint handling came to 联合调处结果. */
public enum JointEnd {
    /** 化解. */
    RESOLVED,
    /** 部分化解. */
    PARTLY_RESOLVED,
    /** 未化解. */
    NOT_RESOLVED
}
