package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import java.util.List;

/**
 * Every reason for which a case says no 不予办理的理由, with its stable code and the law it rests on.
 *
 * <p>The codes are the keys of the message bundles.
 */
public enum Refusal {
    /** The actor was recused from the case. */
    ACTOR_RECUSED("case.actor.recused", Source.PETITIONS, "28 ¶3"),
    /** The actor's organ is on the side a report accuses. */
    ACTOR_ACCUSED("case.actor.accused", Source.PETITIONS, "30"),
    /** The actor's organ does not hold the case. */
    NOT_HOLDER("case.actor.not-holder"),
    /** The actor's organ is not the one the dispatch waits for. */
    NOT_RECEIVER("case.actor.not-receiver"),
    /** The actor's organ did not make the dispatch. */
    NOT_DISPATCHER("case.actor.not-dispatcher", Source.PETITIONS, "23 ¶3"),
    /** Only an officer may. */
    NOT_OFFICER("case.actor.not-officer"),
    /** Only the citizen may, or an officer in their place. */
    NOT_CITIZEN("case.actor.not-citizen"),

    /** The case has ended. */
    ENDED("case.ended"),
    /** The case is at another stage. */
    STAGE("case.stage"),
    /** An organ the profile does not know. */
    ORGAN_UNKNOWN("case.organ.unknown"),
    /** An organ that was abolished; its successor acts. */
    ORGAN_ABOLISHED("case.organ.abolished", Source.PETITIONS, "24 ¶2"),
    /** The officer named was recused. */
    OFFICER_RECUSED("case.officer.recused", Source.PETITIONS, "28 ¶3"),
    /** The officer named has that part already. */
    SAME_OFFICER("case.officer.same"),
    /** The matter was answered in public already. */
    PUBLIC_REPLY_BEFORE("case.public-reply.before"),
    /** A report, an accusation, a consultation: not for the public. */
    PUBLIC_REPLY_CONFIDENTIAL("case.public-reply.confidential", Source.PETITIONS, "30"),
    /** It concerns one person alone. */
    PUBLIC_REPLY_ONE_PERSON("case.public-reply.one-person", Source.PERSONAL_DATA, "25"),
    /** It would tell who is in the matter. */
    PUBLIC_REPLY_PERSONAL("case.public-reply.personal", Source.PERSONAL_DATA, "25"),
    /** The matter is not being handled any more. */
    SAME_NOT_PENDING("case.same-matter.not-pending", Source.PETITIONS, "19 ¶3"),
    /** The matter was not rechecked. */
    SAME_NOT_EXHAUSTED("case.same-matter.not-exhausted", Source.PETITIONS, "36 ¶3"),
    /** There is nothing in the case that it could be done to. */
    NOTHING_TO_ACT_ON("case.act.nothing"),
    /** A file of this name within the case is there already. */
    ATTACHMENT_TWICE("attachment.twice"),
    /** The scanner found something in the file. */
    ATTACHMENT_INFECTED("attachment.infected"),
    /** No party of the case. */
    PARTY_UNKNOWN("case.party.unknown"),
    /** Two parties of one id. */
    PARTY_TWICE("case.party.twice"),
    /** A party that is named, or acted for, has no role on the day: it has not begun, or is over. */
    NO_ROLE("case.party.no-role"),
    /** A role has been what it was on days gone by. */
    ROLE_PAST("case.party.role-past"),
    /** A role ends on a day it is there. */
    ROLE_BEFORE_BEGIN("case.party.role-before-begin"),
    /** The role ends on that day or before it. */
    ROLE_ENDS_ALREADY("case.party.role-ends-already"),
    /** Nobody else applies who goes on. */
    LAST_APPLICANT("case.party.last-applicant", Source.PETITIONS, "19 ¶1"),
    /** Nothing would change. */
    NOTHING_CHANGED("case.nothing-changed"),
    /** A reason is needed. */
    REASON_MISSING("case.reason-missing"),
    /** A proceeding is still open. */
    PROCEEDING_OPEN("case.proceeding-open"),

    /** A window the profile does not know. */
    WINDOW_UNKNOWN("case.register.window-unknown"),
    /** A place the territory does not know. */
    PLACE_UNKNOWN("case.register.place-unknown"),
    /** Received after now. */
    RECEIVED_LATER("case.register.received-later"),
    /** Nobody applies, and it is neither a report nor brought in by an official channel. */
    NO_APPLICANT("case.register.no-applicant", Source.PETITIONS, "19 ¶1"),
    /** More people came than may speak, and none was chosen to. */
    NO_REPRESENTATIVE("case.register.no-representative", Source.PETITIONS, "20 ¶3"),
    /** More representatives than may be. */
    TOO_MANY_REPRESENTATIVES("case.party.too-many-representatives", Source.PETITIONS, "20 ¶3"),
    /** The organ that takes it in is on the accused side: another must. */
    INTAKE_BY_ACCUSED("case.register.accused-organ", Source.PETITIONS, "30"),

    /** A petition needs a category. */
    CATEGORY_MISSING("case.classify.category-missing", Source.PETITIONS, "29–31"),
    /** Only a petition has a category. */
    CATEGORY_UNEXPECTED("case.classify.category-unexpected"),
    /** A topic the catalogue does not know. */
    TOPIC_UNKNOWN("case.classify.topic-unknown"),
    /** Organs are accused in reports only. */
    ACCUSED_WITHOUT_REPORT("case.classify.accused-without-report"),
    /** The case has no topic yet. */
    NOT_CLASSIFIED("case.route.not-classified"),
    /** The organ that has the case would be the accused: designate another first. */
    HELD_BY_ACCUSED("case.classify.held-by-accused", Source.PETITIONS, "30"),

    /** Only the centre or the common superior designates. */
    NOT_DESIGNATOR("case.dispatch.not-designator", Source.PETITIONS, "24 ¶1"),
    /** Returned as often as may be: the centre designates. */
    DESIGNATION_ONLY("case.dispatch.designation-only", Source.PETITIONS, "24 ¶1"),
    /** Another organ was guided to and has not accepted: recall first. */
    STILL_GUIDED("case.dispatch.still-guided"),
    /** An objection waits for its decision. */
    OBJECTION_PENDING("case.dispatch.objection-pending", Source.PETITIONS, "23 ¶3"),
    /** The case is there already. */
    SAME_ORGAN("case.dispatch.same-organ"),
    /** Who has not accepted does not send back: it objects. */
    BACK_TO_SENDER("case.dispatch.back-to-sender", Source.PETITIONS, "23 ¶3"),
    /** The target's tier does not fit the verb. */
    WRONG_TIER("case.dispatch.wrong-tier"),
    /** A report never goes to the side it accuses. */
    ACCUSED_ORGAN("case.dispatch.accused-organ", Source.PETITIONS, "30"),
    /** An assignment needs a day to report by. */
    REPORT_DAY_MISSING("case.dispatch.report-day-missing", Source.PETITIONS, "22(3)"),
    /** Only an assignment has a day to report by. */
    REPORT_DAY_UNEXPECTED("case.dispatch.report-day-unexpected"),
    /** The day to report by has passed. */
    REPORT_DAY_PASSED("case.dispatch.report-day-passed"),
    /** The station had the power over the matter by a loan alone, and none runs today. */
    LOAN_OVER("case.dispatch.loan-over"),
    /** The receiving organ has acted. */
    RECEIVER_ACTED("case.recall.receiver-acted"),

    /** Who is not competent objects to the dispatch. */
    OBJECT_INSTEAD("case.decline.object-instead", Source.PETITIONS, "23 ¶3"),
    /** The dispatch was objected to before. */
    OBJECTED_BEFORE("case.object.before", Source.PETITIONS, "23 ¶3"),
    /** A designation is not objected to. */
    DESIGNATED("case.object.designated", Source.PETITIONS, "24 ¶1"),
    /** Returned as often as may be. */
    RETURN_LIMIT("case.object.return-limit"),
    /** The time to object has passed. */
    OBJECTION_TOO_LATE("case.object.window-passed", Source.PETITIONS, "23 ¶3"),
    /** An organ does not propose itself. */
    PROPOSED_SELF("case.object.proposed-self"),
    /** There is no objection to decide. */
    NO_OBJECTION("case.return.no-objection", Source.PETITIONS, "23 ¶3"),

    /** Someone can be reached, so notice is due. */
    NOTICE_POSSIBLE("case.notice.possible", Source.PETITIONS, "23 ¶2"),
    /** No agreement is in effect. */
    NO_AGREEMENT("case.conclude.no-agreement"),
    /** An officer who was added to sign has not signed. */
    SIGNATURE_OWED("case.sign.owed"),
    /** Only who was added to sign does. */
    NOT_SIGNER("case.sign.not-signer"),
    /** No officer of that id is to sign. */
    SIGNER_UNKNOWN("case.sign.unknown"),
    /** They have signed. */
    SIGNED_BEFORE("case.sign.before"),
    /** The centre, the first handler or who took the case in calls back, and never who handled it or answered on the spot in this round. */
    NOT_CALLER("case.call-back.not-caller"),
    /** Nobody is to be called back. */
    CALL_BACK_NOT_OWED("case.call-back.not-owed"),
    /** The citizen was answered before. */
    ANSWERED_BEFORE("case.answer.before"),
    /** The citizen has no answer yet. */
    NOT_ANSWERED("case.not-answered"),
    /** Reopened as often as may be. */
    REOPENED_BEFORE("case.reopen.before"),
    /** The time to reopen has passed. */
    REOPEN_TOO_LATE("case.reopen.window-passed"),
    /** Not every applicant withdraws, nor a representative for them. */
    NOT_ALL_APPLICANTS("case.withdraw.not-all-applicants"),
    /** A case does not merge with itself. */
    SAME_CASE("case.merge.same-case"),
    /** The two cases are merged already. */
    MERGED_BEFORE("case.merge.before"),
    /** It would be a second place. */
    SECOND_PLACE("case.trip.second-place"),
    /** A citizen adds no more by themselves: a technical guard. */
    MATERIALS_TOO_MANY("case.material.too-many"),
    /** Urged a short while ago. */
    URGED_TOO_SOON("case.urge.too-soon"),
    /** A grade the scale does not have. */
    GRADE_UNKNOWN("case.rate.grade-unknown"),
    /** There was no mediator. */
    NOTHING_TO_RATE("case.rate.nothing-to-rate"),
    /** Rated before in this round. */
    RATED_BEFORE("case.rate.before"),
    /** The officer was recused before. */
    RECUSED_BEFORE("case.recuse.before"),
    /** Someone must take the recused officer's place. */
    SUCCESSOR_MISSING("case.recuse.successor-missing"),
    /** A clock the case does not have. */
    CLOCK_UNKNOWN("case.clock.unknown"),

    /** A proceeding of that id is there already, of another kind or begun before. */
    PROCEEDING_TWICE("case.proceeding.twice"),
    /** The id in the command and in the proposal differ. */
    PROCEEDING_OTHER("case.proceeding.other-id"),
    /** A report is not mediated. */
    NOT_MEDIABLE("case.mediate.report", Source.PETITIONS, "33"),
    /** Who is asked to step aside does not decide on it. */
    OWN_RECUSAL("case.mediate.own-recusal"),
    /** Of petitions only an appeal or claim is mediated. */
    SUGGESTION_NOT_MEDIABLE("case.mediate.suggestion", Source.PETITIONS, "33"),
    /** The mediator was recused as an officer. */
    MEDIATOR_RECUSED("case.mediate.mediator-recused", Source.PETITIONS, "28 ¶3"),
    /** Only a petition is handled as one. */
    NOT_PETITION("case.petition.other-kind", Source.PETITIONS, "29–31"),
    /** After recheck nothing of the same matter is accepted. */
    PETITION_FINAL("case.petition.final", Source.PETITIONS, "36 ¶3"),
    /** Only the organ that was asked for review decides on it. */
    NOT_REVIEWER("case.petition.not-reviewer", Source.PETITIONS, "35–36"),
    /** Triage found the matter pending elsewhere or exhausted. */
    MATTER_BARRED("case.accept.barred", Source.PETITIONS, "19 ¶3"),
    /** An appeal on the petition procedure is concluded by its handling opinion. */
    OPINION_OWED("case.conclude.opinion-owed", Source.PETITIONS, "31(6)"),
    /** The handling limit is extended in the handling, with the notice to the petitioner. */
    EXTEND_IN_PETITION("case.clock.extend-in-petition", Source.PETITIONS, "34"),
    /** The notice of an earlier extension was not served yet. */
    EXTENSION_NOTICE_OWED("case.petition.extension-notice-owed", Source.PETITIONS, "34"),
    /** The matter is graded so already. */
    RISK_SAME("case.risk.same"),
    /** A major matter is reported to somebody. */
    MAJOR_NOBODY_TOLD("case.major.nobody-told", Source.PETITIONS, "25"),
    /** A report is made between the receipt of the matter and now. */
    MAJOR_TOLD_WHEN("case.major.when"),
    /** A paper is said to have been posted on a day that has not come. */
    POSTED_LATER("case.posted.later", Source.CIVIL_PROCEDURE, "85 ¶4"),
    /** A request is said to have been posted before the reply it answers to was received. */
    POSTED_EARLY("case.posted.early"),
    /** A document that is not in the file. */
    PAPER_UNKNOWN("case.paper.unknown"),
    /** It is written to a citizen, on whom it is served. */
    PAPER_OF_CITIZEN("case.paper.of-citizen"),
    /** A document that passes between organs and is not served on a citizen. */
    PAPER_OF_OFFICE("case.paper.of-office"),
    /** The document was served on this party before. */
    SERVED_BEFORE("case.serve.before"),
    /** Received after now. */
    SERVED_LATER("case.serve.received-later"),
    /** Received before it was issued. */
    SERVED_BEFORE_ISSUE("case.serve.before-issue"),
    /** Somebody signs for this way of service. */
    RECEIPT_MISSING("case.serve.receipt-missing"),
    /** Words for a receiver mean the side a report accuses. */
    RECEIVER_ACCUSED("case.receiver.accused", Source.PETITIONS, "30"),
    /** Words for a receiver are the name of an organ of the county, which is named by its id. */
    RECEIVER_BY_NAME("case.receiver.by-name"),
    /** The officer named works on the side a report accuses. */
    OFFICER_ACCUSED("case.officer.accused", Source.PETITIONS, "30"),
    /** Who answers for the case works on the accused side: hand it over first. */
    STAFFED_BY_ACCUSED("case.classify.staffed-by-accused", Source.PETITIONS, "30"),
    /** Only a report is handled as one. */
    NOT_A_REPORT("case.report.not-a-report", Source.PETITIONS, "30"),
    /** The case knows a reporter, so that the report is not anonymous. */
    REPORTER_KNOWN("case.report.reporter-known"),
    /** A report is handled sealed, never as a consultation. */
    NOT_A_CONSULTATION("case.consultation.report", Source.PETITIONS, "30"),
    /** The identity number tells another age. */
    AGE_CONTRADICTED("case.consultation.age-contradicted", Source.PERSONAL_DATA, "31"),
    /** Only the centre may. */
    NOT_CENTRE("case.actor.not-centre"),
    /** That work was pushed down is for the grass roots to say. */
    NOT_GRASS_ROOTS("case.request.not-grass-roots"),
    /** It was found pushed down, so that it stays above the grass roots. */
    PUSHED_DOWN("case.dispatch.pushed-down", Source.HOTLINE, "excerpt"),
    /** The objection was raised against the order too: it is reviewed there. */
    REVIEW_AT_ORDER("case.return.review-at-order"),
    /** A report is handled sealed, never as an order. */
    NOT_AN_ORDER("case.request.report", Source.PETITIONS, "30"),
    /** The case has an order of that number. */
    ORDER_TWICE("case.request.order-twice"),
    /** The organ that referred a dispute to mediation has still to be told the result. */
    RETURN_OWED("case.mediate.return-owed"),
    /** The proceeding named is not one of this case. */
    PROCEEDING_UNKNOWN("case.proceeding.unknown"),
    /** Who leads a joint handling is the accountable organ. */
    LEAD_NOT_ACCOUNTABLE("case.joint.lead-not-accountable", Source.PETITIONS, "24 ¶1"),
    /** The accused side is never brought in. */
    CONTRIBUTOR_ACCUSED("case.joint.accused-organ", Source.PETITIONS, "30"),
    /** Who was recused does not attend. */
    ATTENDANT_RECUSED("case.joint.officer-recused", Source.PETITIONS, "28 ¶3"),
    /** A required contribution or a task is open, and the lead has not waived it. */
    JOINT_DUTIES_OPEN("case.joint.duties-open"),
    /** A leader has it in charge already. */
    CHARGED_BEFORE("case.charge.before", Source.PETITIONS, "18 ¶2"),
    /** No leader has it in charge. */
    NOT_CHARGED("case.charge.none"),
    /** The day of the next progress is not after today. */
    CHARGE_REPORT_DAY("case.charge.report-day"),
    /** Nobody acts in another's place without a mandate. */
    NO_MANDATE("mandate.none"),
    /** It is the office's own work, not an act of the principal. */
    NOT_A_PRINCIPALS_ACT("mandate.not-principals-act"),
    /** Another is the proxy. */
    NOT_PROXY("mandate.not-proxy"),
    /** No mandate of that name. */
    MANDATE_UNKNOWN("mandate.unknown"),
    /** Two mandates of one name. */
    MANDATE_TWICE("mandate.twice"),
    /** A mandate that lets nobody do anything. */
    MANDATE_EMPTY("mandate.empty"),
    /** A mandate without a last day. */
    MANDATE_ENDLESS("mandate.endless"),
    /** A mandate that does not count today. */
    MANDATE_NOT_TODAY("mandate.not-today"),
    /** The day of the report is not after today. */
    MANDATE_REPORT_DAY("mandate.report-day"),
    /** The principal has a proxy on those days. */
    MANDATE_OVERLAPS("mandate.overlaps"),
    /** It was taken back before. */
    MANDATE_REVOKED_BEFORE("mandate.revoked-before"),
    /** The proxy is not allowed to go there. */
    MANDATE_WITHOUT_ATTENDANCE("mandate.without-attendance"),
    /** The proxy is not allowed to register. */
    MANDATE_WITHOUT_REGISTRATION("mandate.without-registration"),
    /** No agreement between these parties is in effect since that day. */
    NOTHING_TO_CONFIRM("case.confirm.no-agreement", Source.CIVIL_PROCEDURE, "205"),
    /** No breach of what is to be enforced was recorded. */
    ENFORCE_NOT_BREACHED("case.enforce.not-breached", Source.CIVIL_PROCEDURE, "206"),
    /** Not owed to who applies by who it is applied against. */
    ENFORCE_NOT_OWED("case.enforce.not-owed", Source.CIVIL_PROCEDURE, "206"),
    /** The time that the parties grant is extended in the mediation, where every party agrees. */
    EXTENDED_BY_PARTIES("case.clock.extended-by-parties", Source.INVITED_MEDIATION, "27"),
    /** The time of a court's referral is extended in the referral, where every party agrees. */
    EXTENDED_IN_REFERRAL("case.clock.extended-in-referral", Source.INVITED_MEDIATION, "27");

    private final Reason reason;

    Refusal(String code) {
        this.reason = Reason.of(code);
    }

    Refusal(String code, String source, String article) {
        this.reason = Reason.of(code, new Citation(source, article));
    }

    /** The stable code. */
    public String code() {
        return reason.code();
    }

    /** The law it rests on; empty where it is a rule of the file's order alone. */
    public List<Citation> basis() {
        return reason.basis();
    }

    /** The reason to give; the values that matter are added to it. */
    Reason reason() {
        return reason;
    }

    private static final class Source {
        private static final String PETITIONS = "信访工作条例(2022)";
        private static final String PERSONAL_DATA = "个人信息保护法(2021)";
        private static final String HOTLINE = Citation.READING + "国务院关于12345热线的指导意见(2025)";
        private static final String CIVIL_PROCEDURE = "民事诉讼法(2023)";
        private static final String INVITED_MEDIATION = "最高人民法院关于人民法院特邀调解的规定(2016)";
    }
}
