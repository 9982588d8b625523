package dev.yidi.core.profile;

/** The colour of a warning card 预警牌 that an organ is given for being supervised too often. */
public enum CardColour {
    /** 黄牌. */
    YELLOW,
    /** 红牌. */
    RED
}
