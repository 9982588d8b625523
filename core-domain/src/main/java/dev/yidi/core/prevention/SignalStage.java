package dev.yidi.core.prevention;

/** What became of a signal 预警处置. */
public enum SignalStage {
    /** 已预警: nobody has looked at it yet. */
    RAISED,
    /** 已研判: somebody has looked at it. */
    LOOKED_AT,
    /** 已处置: something was done. */
    ACTED_UPON,
    /** 已排除: nothing had to be done. */
    DISMISSED;

    /** Whether it has come to its end. */
    public boolean isOver() {
        return this == ACTED_UPON || this == DISMISSED;
    }
}
