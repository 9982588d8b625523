package dev.yidi.core.mediation;

/** What the parties must be told before the first session 调解前告知 (特邀调解规定 art. 14; 人民法院在线调解规则 art. 17). */
public enum MediationNotice {
    /** 权利义务. */
    RIGHTS,
    /** 调解规则与程序. */
    RULES,
    /** 调解协议效力. */
    EFFECT,
    /** 司法确认申请. */
    CONFIRMATION,
    /** 虚假调解的法律后果. */
    FALSE_MEDIATION
}
