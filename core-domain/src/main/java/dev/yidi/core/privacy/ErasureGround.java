package dev.yidi.core.privacy;

import dev.yidi.core.Citation;

/** Why personal data is to be erased 删除事由 (个人信息保护法 art. 47 ¶1). */
public enum ErasureGround {
    /** 处理目的已实现、无法实现或者不再必要 (1). */
    PURPOSE_ACHIEVED("47 ¶1(1)", true),
    /** 停止提供服务，或者保存期限已届满 (2). */
    RETENTION_OVER("47 ¶1(2)", true),
    /** 个人撤回同意 (3). */
    CONSENT_WITHDRAWN("47 ¶1(3)", false),
    /** 违法违规或者违反约定处理 (4). */
    UNLAWFUL_PROCESSING("47 ¶1(4)", false),
    /** 法律、行政法规规定的其他情形 (5). */
    OTHER_LAW("47 ¶1(5)", false);

    private final String article;
    private final boolean waits;

    ErasureGround(String article, boolean waits) {
        this.article = article;
        this.waits = waits;
    }

    /** Where it stands. */
    public Citation basis() {
        return new Citation("个人信息保护法(2021)", article);
    }

    /** Whether it is given only when the county's own periods are over too, and not the law's alone. */
    public boolean waitsForCounty() {
        return waits;
    }
}
