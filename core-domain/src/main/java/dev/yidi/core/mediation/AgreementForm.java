package dev.yidi.core.mediation;

/** The form of an agreement 协议形式 (人民调解法 art. 28). */
public enum AgreementForm {
    /** 调解协议书: takes effect with the last act required. */
    WRITTEN,
    /** 口头协议: takes effect when it is made. */
    ORAL
}
