package dev.yidi.core.litigation;

/** A paper the court hands over 法院移交材料. */
public enum CourtPaper {
    /** 委派(委托)调解函. */
    LETTER,
    /** 起诉状. */
    COMPLAINT,
    /** 答辩状. */
    DEFENCE,
    /** 证据材料. */
    EVIDENCE,
    /** 身份证明. */
    IDENTITY,
    /** 送达地址确认书. */
    ADDRESSES,
    /** 其他. */
    OTHER
}
