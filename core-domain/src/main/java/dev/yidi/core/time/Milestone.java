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
    /** 应予回访: the citizen was not satisfied, or the county calls back on cases of the kind. */
    CALL_BACK_OWED,
    /** 已回访: the citizen was called back, or could not be reached as often as was tried. */
    CALL_BACK_MADE,
    /** 认定适用信访程序: the appeal is on the sixth route, which alone runs the handling limit. */
    APPEAL_IN_PETITION_PROCEDURE,
    /** 认定其他途径: the appeal is on one of the other five routes. */
    APPEAL_ROUTED_ELSEWHERE,
    /** 处理意见书送达: the petitioner received it. */
    OPINION_SERVED,
    /** 请求复查. */
    REVIEW_REQUESTED,
    /** 复查答复. */
    REVIEW_ANSWERED,
    /** 复查意见书送达. */
    REVIEW_OPINION_SERVED,
    /** 请求复核. */
    RECHECK_REQUESTED,
    /** 复核答复. */
    RECHECK_ANSWERED,
    /** 复核意见书送达. */
    RECHECK_OPINION_SERVED,
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
    /** 委托代办: somebody acts for a party. */
    MANDATE_GIVEN,
    /** 代办反馈: the proxy reported back. */
    PROXY_REPORTED,
    /** 领导包案: a leader took the case into charge. */
    CHARGE_TAKEN,
    /** 包案进展: progress of it was recorded. */
    CHARGE_REPORTED,
    /** 解除包案. */
    CHARGE_RELEASED,
    /** 知悉重大紧急事项: triage or an officer found the matter major or urgent. */
    MAJOR_KNOWN,
    /** 报告重大紧急事项: it was reported up. */
    MAJOR_REPORTED,
    /** 裁定送达: a party received the ruling that confirms the agreement. */
    RULING_SERVED,
    /** 知道权益受裁定侵害: an interested person knew of the harm. */
    RULING_HARM_KNOWN,
    /** 裁定异议: a party objected to the ruling. */
    RULING_OBJECTED,
    /** 申请强制执行. */
    ENFORCEMENT_APPLIED,
    /** 执行立案. */
    ENFORCEMENT_ACCEPTED,
    /** 执行不予受理. */
    ENFORCEMENT_REFUSED,
    /** 执行结案. */
    ENFORCEMENT_ENDED,
    /** 收到法院引调. */
    COURT_REFERRED,
    /** 签收法院移交材料, 平台上的确认接受. */
    COURT_PAPERS_SIGNED,
    /** 不予接受引调. */
    REFERRAL_DECLINED,
    /** 退回法院: result and material went back. */
    RETURNED_TO_COURT,
    /** 申请法律援助. */
    LEGAL_AID_APPLIED,
    /** 法律援助决定. */
    LEGAL_AID_DECIDED,
    /** 给予法律援助: granted, or ordered on objection. */
    LEGAL_AID_GRANTED,
    /** 终止法律援助. */
    LEGAL_AID_ENDED,
    /** 对援助决定提出异议. */
    LEGAL_AID_OBJECTED,
    /** 异议审查决定. */
    LEGAL_AID_OBJECTION_DECIDED,
    /** 指派律师. */
    LAWYER_ASSIGNED,
    /** 递交起诉状. */
    SUIT_SUBMITTED,
    /** 立案. */
    SUIT_DOCKETED,
    /** 裁定不予受理. */
    SUIT_NOT_DOCKETED,
    /** 对不予受理裁定上诉. */
    FILING_APPEALED,
    /** 诉讼结果. */
    SUIT_DECIDED,
    /** 代理终结. */
    AGENCY_ENDED,
    /** 知道权利被侵害, 知道行政行为. */
    OUTSIDE_KNOWN,
    /** 知道行政行为内容: of the act, whatever was known of the way against it. */
    OUTSIDE_ACT_KNOWN,
    /** 行政行为作出: an act that is not about real property was done. */
    OUTSIDE_ACT_DONE,
    /** 不动产行政行为作出: an act about real property was done. */
    OUTSIDE_PROPERTY_ACT_DONE,
    /** 时效中断: counted anew from then. */
    OUTSIDE_INTERRUPTED,
    /** 向外部程序提出申请. */
    OUTSIDE_APPLIED,
    /** 通知补正. */
    OUTSIDE_CORRECTION_ASKED,
    /** 补正. */
    OUTSIDE_CORRECTED,
    /** 外部程序受理. */
    OUTSIDE_ACCEPTED,
    /** 外部程序不予受理. */
    OUTSIDE_REFUSED,
    /** 外部程序作出决定、裁决. */
    OUTSIDE_DECIDED,
    /** 告知举报人. */
    OUTSIDE_INFORMED,
    /** 对决定、裁决起诉. */
    OUTSIDE_SUED,
    /** 放弃外部程序. */
    OUTSIDE_DROPPED,
    /** 接收工单: an order of the hotline was received. */
    ORDER_RECEIVED,
    /** 接收咨询求助: the order asks or seeks help. */
    INQUIRY_RECEIVED,
    /** 接收投诉: the order complains. */
    COMPLAINT_RECEIVED,
    /** 接收建议: the order suggests something. */
    SUGGESTION_RECEIVED,
    /** 联系诉求人: the citizen was reached. */
    CITIZEN_CONTACTED,
    /** 工单答复: replied to, or told the legal way. */
    ORDER_REPLIED,
    /** 回访: the citizen was called back, or the call-back was ended. */
    CALLED_BACK,
    /** 退回重办: back to handling. */
    ORDER_SENT_BACK,
    /** 工单归档: closed back to the hotline. */
    ORDER_CLOSED,
    /** 受理举报: a report of that kind was taken up. */
    REPORT_RECEIVED,
    /** 管辖争议: organs quarrel about who is competent. */
    COMPETENCE_DISPUTED,
    /** 管辖确定: the quarrel is settled. */
    COMPETENCE_SETTLED,
    /** 立案决定: to open proceedings or not. */
    FILING_DECIDED,
    /** 告知举报人: the reporter was told of the decision. */
    REPORTER_TOLD,
    /** 查证结论: the finding on a report. */
    REPORT_FOUND,
    /** 反映打击报复: a reprisal against the reporter was reported. */
    REPRISAL_REPORTED,
    /** 采取保护措施: the reprisal was answered. */
    REPRISAL_ANSWERED,
    /** 预约咨询. */
    CONSULTATION_ASKED,
    /** 咨询开展: a session was held. */
    CONSULTATION_HELD
}
