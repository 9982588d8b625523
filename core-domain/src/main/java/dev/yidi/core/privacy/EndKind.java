package dev.yidi.core.privacy;

/** How a case ended 办结方式, as far as retention asks: the result of handling, or the end without one. */
public enum EndKind {
    /** 已解决. */
    RESOLVED,
    /** 调解成功. */
    AGREED,
    /** 调解不成. */
    NOT_AGREED,
    /** 支持. */
    SUPPORTED,
    /** 解释说明. */
    EXPLAINED,
    /** 不予支持. */
    NOT_SUPPORTED,
    /** 已采纳. */
    ADOPTED,
    /** 已答复. */
    ANSWERED,
    /** 查证属实. */
    VERIFIED,
    /** 查无实据. */
    UNFOUNDED,
    /** 转其他法定途径. */
    REFERRED_OUTSIDE,
    /** 未能解决. */
    FAILED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已并案. */
    MERGED,
    /** 其他: a result that is none of these. */
    OTHER
}
