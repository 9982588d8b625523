package dev.yidi.core.mediation;

/** A fact that must have come about before a mediation can be taken, and from whose day its period runs 起算事由. */
public enum StartAct {
    /** 丧葬事宜结束. */
    BURIAL_DONE,
    /** 治疗终结. */
    TREATMENT_ENDED,
    /** 定残. */
    DISABILITY_FIXED,
    /** 损失确定. */
    LOSS_FIXED
}
