package dev.yidi.core.litigation;

/** What a suit came to 诉讼结果. */
public enum SuitOutcome {
    /** 判决支持. */
    FOR_PARTY,
    /** 部分支持. */
    PARTLY_FOR_PARTY,
    /** 判决驳回诉讼请求. */
    AGAINST_PARTY,
    /** 法院调解书. */
    COURT_MEDIATED,
    /** 撤诉. */
    WITHDRAWN,
    /** 驳回起诉. */
    DISMISSED,
    /** 移送管辖. */
    TRANSFERRED
}
