package dev.yidi.core.outside;

/** What kind of data is passed on 提供的信息种类. */
public enum PassedData {
    /** 身份. */
    IDENTITY,
    /** 联系方式. */
    CONTACT,
    /** 诉求和事实. */
    NARRATIVE,
    /** 证据材料. */
    EVIDENCE,
    /** 医疗健康, sensitive (个人信息保护法 art. 28). */
    HEALTH,
    /** 金融账户, sensitive. */
    FINANCE,
    /** 不满十四周岁未成年人, sensitive. */
    MINOR
}
