package dev.yidi.core.time;

/** Whose time a limit is 期限性质: an office's duty or a chance to act. */
public enum LimitNature {
    /** 职责期限: an office must have acted by then; afterwards it is late. */
    DUTY,
    /** 权利期限: who may act can do so until then; afterwards the chance has lapsed and nobody is late. */
    RIGHT
}
