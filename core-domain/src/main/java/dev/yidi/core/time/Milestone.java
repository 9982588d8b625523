package dev.yidi.core.time;

/** The acts that start and stop limits 期限节点. */
public enum Milestone {
    /** 收到: the matter reached the centre. */
    RECEIVED,
    /** 登记. */
    REGISTERED,
    /** 分类. */
    CLASSIFIED,
    /** 分流: forwarded, assigned, guided, sunk or raised. */
    DISPATCHED,
    /** 承接: the competent organ received the dispatched matter. */
    TAKEN_OVER,
    /** 提出异议: the organ says it is not competent. */
    OBJECTED,
    /** 异议处理: the dispatcher agreed to the return or refused it. */
    OBJECTION_DECIDED,
    /** 告知: the citizen was told of receipt, route and procedure. */
    NOTICE_GIVEN,
    /** 受理. */
    ACCEPTED,
    /** 不予受理: refused with the reason and where to go instead. */
    NOT_ACCEPTED,
    /** 办结: the handling opinion or result exists. */
    CONCLUDED,
    /** 答复: the citizen received the written reply. */
    ANSWERED,
    /** 结案. */
    CLOSED,
    /** 请求复查. */
    REVIEW_REQUESTED,
    /** 复查答复. */
    REVIEW_ANSWERED,
    /** 请求复核. */
    RECHECK_REQUESTED,
    /** 复核答复. */
    RECHECK_ANSWERED,
    /** 收到交通事故认定书. */
    ACCIDENT_CERTIFIED,
    /** 申请调解. */
    MEDIATION_APPLIED,
    /** 受理调解: the mediation body took the dispute, for court referrals by signing for the papers. */
    MEDIATION_ACCEPTED,
    /** 调解未成的首次调解: a first try without agreement, where the law allows a second. */
    MEDIATION_TRIED,
    /** 调解终结: by agreement or without. */
    MEDIATION_ENDED,
    /** 告知调解结果: the parties were told that mediation ended. */
    MEDIATION_END_NOTIFIED,
    /** 移送调解: another organ sent the dispute to mediation. */
    MEDIATION_REFERRED,
    /** 各方同意调解, where the body takes the dispute by an act of its own. */
    MEDIATION_CONSENTED,
    /** 确定调解员. */
    MEDIATOR_NAMED,
    /** 联系当事人: the mediator got in touch with a party. */
    PARTY_CONTACTED,
    /** 应当反馈: a result was reached of which the referring organ may have to hear. */
    RESULT_OWED,
    /** 已反馈: the referring organ was told. */
    RESULT_RETURNED,
    /** 协议生效. */
    AGREEMENT_EFFECTIVE,
    /** 申请司法确认. */
    CONFIRMATION_APPLIED,
    /** 法院受理. */
    COURT_ACCEPTED,
    /** 法院裁定. */
    COURT_RULED,
    /** 要求协办: an organ was asked to contribute, or asked again. */
    JOINT_ASKED,
    /** 协办反馈: it delivered. */
    JOINT_DELIVERED,
    /** 确定任务: a session decided that somebody does something. */
    JOINT_TASK_SET,
    /** 完成任务. */
    JOINT_TASK_DONE,
    /** 裁定异议: a party objected to the ruling. */
    RULING_OBJECTED
}
