package dev.yidi.core.privacy;

/** What someone may ask about their own data 个人信息权利 (个人信息保护法 art. 44–48). */
public enum SubjectRight {
    /** 查阅 (art. 45 ¶1). */
    ACCESS,
    /** 复制 (art. 45 ¶1). */
    COPY,
    /** 转移 (art. 45 ¶3). */
    PORTABILITY,
    /** 更正、补充 (art. 46). */
    CORRECTION,
    /** 删除 (art. 47). */
    DELETION,
    /** 解释说明 (art. 48). */
    EXPLANATION
}
