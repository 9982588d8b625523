package dev.yidi.core.mediation;

/** The rules whose legal source the {@link MediationTerms} of a type name 调解规则. */
public enum MediationRule {
    /** 自愿、平等; no other way may be barred. */
    VOLUNTARY,
    /** 不收费. */
    FREE,
    /** 同意: started by application or on own motion, with the consent of all. */
    CONSENT,
    /** 拒绝: one clear refusal ends it. */
    REFUSAL,
    /** 选择、指定、接受调解员. */
    MEDIATORS,
    /** 邀请他人参与须经同意. */
    INVITEES,
    /** 公开或者不公开. */
    OPENNESS,
    /** 回避. */
    RECUSAL,
    /** 虚假调解. */
    FALSE_MEDIATION,
    /** 激化报告. */
    RISK,
    /** 终止并告知其他途径. */
    OTHER_WAYS,
    /** 调解记录. */
    RECORD,
    /** 协议形式. */
    FORM,
    /** 协议内容. */
    CONTENT,
    /** 书面协议生效. */
    WRITTEN_EFFECT,
    /** 口头协议生效. */
    ORAL_EFFECT,
    /** 履行与监督. */
    PERFORMANCE,
    /** 受理. */
    ACCEPTANCE,
    /** 调解期限及延长. */
    PERIOD,
    /** 两名以上调解员. */
    PANEL,
    /** 调解前告知. */
    NOTICES,
    /** 在线调解. */
    ONLINE,
    /** 调解员后续回避. */
    LATER_ROLES,
    /** 再次调解. */
    SECOND_TRY,
    /** 终结情形. */
    ENDS
}
