package dev.yidi.core.request;

/** The legal way 法定途径 a matter belongs to instead, and which the citizen is told. */
public enum LegalWay {
    /** 诉讼. */
    LITIGATION,
    /** 仲裁. */
    ARBITRATION,
    /** 纪检监察. */
    DISCIPLINE,
    /** 行政复议. */
    RECONSIDERATION,
    /** 已进入信访渠道: the matter is in the petition channel already. */
    PETITION_CHANNEL
}
