package dev.yidi.core.request;

/** What handling an order came to 办理结果, as the reply says it. */
public enum OrderResult {
    /** 已解决. */
    SOLVED,
    /** 部分解决. */
    PARTLY_SOLVED,
    /** 诉求合理但暂不具备解决条件. */
    NOT_YET_POSSIBLE,
    /** 诉求不合理或无依据，已解释. */
    EXPLAINED;

    /** Whether it claims that something was solved, which the citizen may deny. */
    public boolean claimsSolution() {
        return this == SOLVED || this == PARTLY_SOLVED;
    }
}
