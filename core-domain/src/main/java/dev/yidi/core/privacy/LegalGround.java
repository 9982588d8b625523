package dev.yidi.core.privacy;

import dev.yidi.core.Citation;
import java.util.Set;

/** Why personal data may be processed 处理依据 (个人信息保护法 art. 13 ¶1). */
public enum LegalGround {
    /** 取得同意 (1). */
    CONSENT("13 ¶1(1)"),
    /** 订立、履行合同 (2). */
    CONTRACT("13 ¶1(2)"),
    /** 履行法定职责或者法定义务 (3). */
    STATUTORY_DUTY("13 ¶1(3)"),
    /** 突发公共卫生事件、紧急情况 (4). */
    EMERGENCY("13 ¶1(4)"),
    /** 新闻报道、舆论监督 (5). */
    PUBLIC_INTEREST_NEWS("13 ¶1(5)"),
    /** 已经公开的信息 (6). */
    PUBLISHED("13 ¶1(6)"),
    /** 法律、行政法规规定的其他情形 (7). */
    OTHER_LAW("13 ¶1(7)");

    private final String article;

    LegalGround(String article) {
        this.article = article;
    }

    /**
     * Whether it may be the ground on which data of these kinds is passed on: a statutory one suffices, sensitive data asks for one, or
     * for separate consent (art. 28, 29).
     */
    public boolean carries(Set<DataKind> kinds) {
        boolean weak = this == CONTRACT || this == PUBLIC_INTEREST_NEWS || this == PUBLISHED;
        return !weak || kinds.stream().noneMatch(DataKind::isSensitive);
    }

    /** Where it stands. */
    public Citation basis() {
        return new Citation("个人信息保护法(2021)", article);
    }
}
