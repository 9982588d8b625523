package dev.yidi.core.document;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of documents 文书种类, with the fields the form of each asks for. */
public enum DocumentKind {
    /** 信访登记表. */
    REGISTRATION(Audience.OFFICE, "petitioner", "title", "narrative", "channel", "received"),
    /** 受理告知书. */
    RECEIPT_NOTICE(Audience.CITIZEN, "matter", "received", "notice"),
    /** 不予受理告知书. */
    NON_ACCEPTANCE_NOTICE(Audience.CITIZEN, "matter", "ground", "basis", "where-to-go"),
    /** 不再受理告知书. */
    NO_FURTHER_ACCEPTANCE_NOTICE(Audience.CITIZEN, "matter", "basis", "where-to-go"),
    /** 答复书. */
    REPLY(Audience.CITIZEN, "matter", "reply"),
    /** 转送函. */
    FORWARD_LETTER(Audience.OFFICE, "matter", "reason"),
    /** 交办函. */
    ASSIGNMENT_LETTER(Audience.OFFICE, "matter", "reason", "report-by"),
    /** 异议书. */
    OBJECTION(Audience.OFFICE, "matter", "reasons", "basis", "proposed"),
    /** 延长办理期限告知书. */
    EXTENSION_NOTICE(Audience.CITIZEN, "matter", "extended-by", "reason"),
    /** 处理意见书. */
    HANDLING_OPINION(Audience.CITIZEN, "claim", "facts", "opinion", "result", "basis", "window", "above"),
    /** 复查意见书. */
    REVIEW_OPINION(Audience.CITIZEN, "claim", "facts", "opinion", "result", "basis", "window", "above"),
    /** 复核意见书. */
    RECHECK_OPINION(Audience.CITIZEN, "claim", "facts", "opinion", "result", "basis"),
    /** 听证笔录. */
    HEARING_RECORD(Audience.OFFICE, "subject", "place", "opened", "minutes", "conclusion"),
    /** 办结报告. */
    COMPLETION_REPORT(Audience.OFFICE, "matter", "result", "summary"),
    /** 调解申请书. */
    MEDIATION_APPLICATION(Audience.OFFICE, "parties", "matter"),
    /** 调解协议书. */
    MEDIATION_AGREEMENT(Audience.CITIZEN, "parties", "facts", "content", "obligations", "effective"),
    /** 口头协议登记. */
    ORAL_AGREEMENT_RECORD(Audience.CITIZEN, "parties", "content", "obligations", "effective"),
    /** 和解协议书. */
    SETTLEMENT_AGREEMENT(Audience.CITIZEN, "parties", "terms"),
    /** 终止调解通知书. */
    MEDIATION_TERMINATION(Audience.CITIZEN, "parties", "reason", "ways"),
    /** 司法确认申请书. */
    CONFIRMATION_APPLICATION(Audience.OFFICE, "parties", "court", "effective"),
    /** 司法确认裁定. */
    COURT_RULING(Audience.CITIZEN, "parties", "court", "ruling"),
    /** 督办函. */
    SUPERVISION_ORDER(Audience.OFFICE, "matter", "demand", "answer-by"),
    /** 引调案件退回函. */
    REFERRAL_RETURN(Audience.OFFICE, "court", "court-number", "outcome"),
    /** 引调案件不予接收函. */
    REFERRAL_DECLINE(Audience.OFFICE, "court", "court-number", "explanation"),
    /** 法律援助申请表. */
    LEGAL_AID_APPLICATION(Audience.OFFICE, "applicant", "matter"),
    /** 法律援助决定告知书. */
    LEGAL_AID_NOTICE(Audience.CITIZEN, "matter", "decision", "ground"),
    /** 律师指派告知书. */
    LAWYER_NOTICE(Audience.CITIZEN, "matter", "lawyer", "firm"),
    /** 起诉材料递交告知书. */
    SUIT_NOTICE(Audience.CITIZEN, "matter", "court", "submitted"),
    /** 法定途径告知书. */
    OUTSIDE_NOTICE(Audience.CITIZEN, "matter", "procedure", "office"),
    /** 法定途径转办函. */
    OUTSIDE_REFERRAL(Audience.OFFICE, "matter", "procedure", "papers"),
    /** 热线工单答复书. */
    ORDER_REPLY(Audience.CITIZEN, "matter", "result", "reply"),
    /** 热线工单法定途径告知书. */
    ORDER_WAY_NOTICE(Audience.CITIZEN, "matter", "way", "told"),
    /** 举报办理告知书. */
    REPORT_FEEDBACK(Audience.CITIZEN, "feedback"),
    /** 举报移送函. */
    REPORT_TRANSFER(Audience.OFFICE, "basis"),
    /** 咨询预约告知书. */
    CONSULTATION_NOTICE(Audience.CITIZEN, "starts", "mode"),
    /** 联合调处协办函. */
    JOINT_REQUEST(Audience.OFFICE, "matter", "duty", "days"),
    /** 联合调处任务单. */
    JOINT_TASK_SHEET(Audience.OFFICE, "matter", "task", "due"),
    /** 联合调处会议纪要. */
    JOINT_MINUTES(Audience.OFFICE, "matter", "place", "attended", "minutes"),
    /** 查询码. */
    QUERY_CODE(Audience.CITIZEN, "code");

    private enum Audience {
        CITIZEN,
        OFFICE
    }

    private final Audience audience;
    private final Set<String> fields;

    DocumentKind(Audience audience, String... fields) {
        this.audience = audience;
        this.fields = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(fields)));
    }

    /** Whether it is meant for a citizen, so that it can be served on one. */
    public boolean isForCitizen() {
        return audience == Audience.CITIZEN;
    }

    /** The fields of its form, besides those of the letterhead. */
    public Set<String> fields() {
        return fields;
    }

    /** Its name as keys and identities write it: {@code handling-opinion}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
