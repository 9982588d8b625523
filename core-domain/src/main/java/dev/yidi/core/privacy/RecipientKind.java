package dev.yidi.core.privacy;

/** What kind of receiver personal data went to 接收方类别. */
public enum RecipientKind {
    /** 单位: an organ of the county's profile. */
    ORGAN,
    /** 本单位工作人员: one officer, who looked at what is not shown to everybody. */
    OFFICER,
    /** 调解员. */
    MEDIATOR,
    /** 人民法院. */
    COURT,
    /** 公安机关. */
    POLICE,
    /** 人民检察院. */
    PROCURATORATE,
    /** 其他单位: a body that is no organ of the county's profile. */
    OUTSIDE_BODY,
    /** 外部系统. */
    OUTSIDE_SYSTEM,
    /** 受托处理方 (个人信息保护法 art. 21). */
    PROCESSOR,
    /** 对方当事人: a party a document was served on. */
    PARTY,
    /** 本人: the person the data is about. */
    SUBJECT;

    /** Whether the data left those who work on the case, so that its subject is told (个人信息保护法 art. 23). */
    public boolean isOutsider() {
        return this != OFFICER && this != SUBJECT;
    }

    /** Whether its name is an id within the county or the case, and no words. */
    public boolean isNamedById() {
        return this == ORGAN || this == OFFICER || this == MEDIATOR || this == PARTY || this == SUBJECT;
    }
}
