package dev.yidi.core.privacy;

/** Who set a period 规定来源. */
public enum RuleOrigin {
    /** 法律、行政法规规定: the text names the number; erasing earlier is unlawful (个人信息保护法 art. 47 ¶2). */
    LAW,
    /** 县级规定: the county chose the number; the text it cites names a duty without one, or asks for the shortest time needed. */
    COUNTY
}
