package dev.yidi.core.privacy;

import dev.yidi.core.Citation;

/** What someone may ask about their own data 个人信息权利 (个人信息保护法 art. 44–48). */
public enum SubjectRight {
    /** 查阅. */
    ACCESS("45 ¶1"),
    /** 复制. */
    COPY("45 ¶1"),
    /** 转移. */
    PORTABILITY("45 ¶3"),
    /** 更正、补充. */
    CORRECTION("46"),
    /** 删除. */
    DELETION("47"),
    /** 解释说明. */
    EXPLANATION("48");

    private final String article;

    SubjectRight(String article) {
        this.article = article;
    }

    /** Where it stands. */
    public Citation basis() {
        return new Citation("个人信息保护法(2021)", article);
    }
}
