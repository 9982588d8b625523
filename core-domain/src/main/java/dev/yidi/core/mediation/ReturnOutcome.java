package dev.yidi.core.mediation;

/** What a mediation came to, as far as the organ that referred it must hear of it 反馈结果. */
public enum ReturnOutcome {
    /** 达成协议: an agreement took effect, or the parties settled among themselves. */
    AGREED,
    /** 履行完毕: nothing is owed under the agreement any more. */
    PERFORMED,
    /** 未履行: an obligation of the agreement was not met. */
    NOT_PERFORMED,
    /** 调解不成. */
    FAILED,
    /** 拒绝调解. */
    REFUSED
}
