package dev.yidi.core.consultation;

/** Why a consultation ends without a result 终止原因. */
public enum ConsultationEnd {
    /** 来访者放弃. */
    CLIENT_WITHDREW,
    /** 多次未到. */
    MISSED_TOO_OFTEN,
    /** 联系不上. */
    NOT_REACHED
}
