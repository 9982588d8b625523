package dev.yidi.core.outside;

/** On what personal data is passed on 提供个人信息的依据 (个人信息保护法 art. 13, 23). */
public enum PassingBasis {
    /** 单独同意. */
    CONSENT,
    /** 履行法定职责所必需. */
    STATUTORY_DUTY
}
