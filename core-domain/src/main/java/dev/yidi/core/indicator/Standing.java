package dev.yidi.core.indicator;

/** How good the source of a formula is 口径来源. */
public enum Standing {
    /** 有明文规定. */
    RULE,
    /** 实际在用: counted so in systems in use; no official text was seen. */
    PRACTICE,
    /** 建议口径: no text was found. */
    PROPOSAL
}
