package dev.yidi.core.privacy;

/** What personal data is passed on or revealed for 披露目的 (个人信息保护法 art. 6, 23). */
public enum DisclosurePurpose {
    /** 办理事项. */
    HANDLE,
    /** 核验身份. */
    VERIFY_IDENTITY,
    /** 联系当事人. */
    CONTACT,
    /** 调解. */
    MEDIATE,
    /** 司法确认、执行. */
    CONFIRM,
    /** 诉讼、法律援助. */
    LITIGATE,
    /** 查处违法犯罪. */
    INVESTIGATE,
    /** 督办、监督检查. */
    SUPERVISE,
    /** 送达. */
    SERVE,
    /** 查阅密封件. */
    READ_SEALED,
    /** 归档. */
    ARCHIVE,
    /** 向本人提供 (个人信息保护法 art. 45). */
    SUBJECT_ACCESS
}
