package dev.yidi.core.profile;

/** Whom a citizen rates 评价对象. */
public enum RatedSubject {
    /** 窗口. */
    WINDOW,
    /** 承办单位. */
    ORGAN,
    /** 调解员. */
    MEDIATOR
}
