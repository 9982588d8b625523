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
