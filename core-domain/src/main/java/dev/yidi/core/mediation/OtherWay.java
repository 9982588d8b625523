package dev.yidi.core.mediation;

/** The ways that stay open to a party besides mediation 其他途径 (人民调解法 art. 3, 26). */
public enum OtherWay {
    /** 仲裁. */
    ARBITRATION,
    /** 行政. */
    ADMINISTRATIVE,
    /** 司法. */
    JUDICIAL
}
