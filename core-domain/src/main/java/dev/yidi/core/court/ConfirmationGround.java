package dev.yidi.core.court;

import dev.yidi.core.Reason;
import java.util.Locale;

/** Why confirmation is not to be had 不予受理或者驳回的事由; the legal source of each is data. */
public enum ConfirmationGround {
    /** 超过申请期限. */
    EXPIRED(CourtStep.ACCEPTANCE),
    /** 协议尚未生效. */
    NOT_IN_EFFECT(CourtStep.ACCEPTANCE),
    /** 非双方共同申请. */
    NOT_JOINT(CourtStep.ACCEPTANCE),
    /** 非依法设立的调解组织主持. */
    BODY_NOT_LAWFUL(CourtStep.ACCEPTANCE),
    /** 材料不齐. */
    PAPERS_MISSING(CourtStep.ACCEPTANCE),
    /** 不属于收到申请的人民法院管辖. */
    WRONG_COURT(CourtStep.ACCEPTANCE),
    /** 不属于人民法院受理范围. */
    OUTSIDE_COURTS(CourtStep.ACCEPTANCE),
    /** 身份关系. */
    FAMILY_STATUS(CourtStep.ACCEPTANCE),
    /** 其他特别程序、公示催告程序、破产程序. */
    OTHER_SPECIAL_PROCEDURE(CourtStep.ACCEPTANCE),
    /** 物权确权. */
    TITLE_TO_PROPERTY(CourtStep.ACCEPTANCE),
    /** 知识产权确权. */
    TITLE_TO_IP(CourtStep.ACCEPTANCE),
    /** 违反法律强制性规定. */
    MANDATORY_LAW_BREACH(CourtStep.REVIEW),
    /** 损害国家利益、社会公共利益、他人合法权益. */
    HARMS_OTHERS(CourtStep.REVIEW),
    /** 违背公序良俗. */
    AGAINST_MORALS(CourtStep.REVIEW),
    /** 违反自愿原则. */
    NOT_VOLUNTARY(CourtStep.REVIEW),
    /** 内容不明确. */
    UNCLEAR(CourtStep.REVIEW),
    /** 其他不能进行司法确认的情形. */
    OTHER(CourtStep.REVIEW);

    private final CourtStep step;

    ConfirmationGround(CourtStep step) {
        this.step = step;
    }

    /** The first step of the court at which the ground can be found; a ground of acceptance may also be found later. */
    public CourtStep step() {
        return step;
    }

    /** The ground as a reason, with its legal source. */
    public Reason reason() {
        return ConfirmationLaw.reason(
                "court.confirmation." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
