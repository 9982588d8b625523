package dev.yidi.core.petition;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import java.util.function.Predicate;

/** A named question about a matter 判断条件: what the rows of the triage table are made of. */
public enum Condition {
    /** 走访. */
    VISIT(question -> question.channel() == IntakeChannel.VISIT),
    /** 非走访. */
    NOT_VISIT(question -> question.channel() != IntakeChannel.VISIT),
    /** 多人走访. */
    SEVERAL_VISITORS(question -> question.visitors() > 1),
    /** 同一事项正在办理. */
    SAME_MATTER_PENDING(question -> question.sameMatter() == SameMatter.PENDING),
    /** 同一事项已复核. */
    SAME_MATTER_EXHAUSTED(question -> question.sameMatter() == SameMatter.EXHAUSTED),
    /** 向上级提出. */
    RAISED_ABOVE(question -> question.raisedAt() == RaisedAt.ONE_ABOVE || question.raisedAt() == RaisedAt.HIGHER),
    /** 既非本级又非上一级. */
    LEVEL_SKIPPED(question -> question.raisedAt() == RaisedAt.HIGHER || question.raisedAt() == RaisedAt.BELOW),
    /** 涉法涉诉. */
    JUSTICE_RELATED(TriageQuestion::justiceRelated),
    /** 检举控告. */
    ACCUSATION(question -> question.category() == PetitionCategory.REPORT_ACCUSATION),
    /** 属于纪检监察机关. */
    DISCIPLINE_RELATED(TriageQuestion::disciplineRelated),
    /** 本级有权处理. */
    OWN_LEVEL_COMPETENT(TriageQuestion::ownLevelCompetent),
    /** 涉及下级. */
    LOWER_LEVEL_CONCERNED(TriageQuestion::lowerLevelConcerned),
    /** 重大、紧急. */
    GRAVE(TriageQuestion::grave),
    /** 需要反馈办理结果. */
    FEEDBACK_NEEDED(TriageQuestion::feedbackNeeded),
    /** 涉及两个以上机关、单位. */
    SEVERAL_UNITS(question -> question.units() > 1),
    /** 受理无争议. */
    UNITS_AGREE(question -> !question.unitsDisagree()),
    /** 受理有争议. */
    UNITS_DISAGREE(TriageQuestion::unitsDisagree),
    /** 有共同的上一级. */
    COMMON_SUPERIOR(TriageQuestion::commonSuperior),
    /** 没有共同的上一级. */
    NO_COMMON_SUPERIOR(question -> !question.commonSuperior()),
    /** 机关、单位已分立、合并、撤销. */
    UNIT_GONE(TriageQuestion::unitGone),
    /** 职权承继明确. */
    SUCCESSOR_KNOWN(TriageQuestion::successorKnown),
    /** 职责不清. */
    SUCCESSOR_UNCLEAR(question -> !question.successorKnown());

    private final Predicate<TriageQuestion> test;

    Condition(Predicate<TriageQuestion> test) {
        this.test = test;
    }

    /** Whether it holds of {@code question}. */
    public boolean holds(TriageQuestion question) {
        return test.test(question);
    }
}
