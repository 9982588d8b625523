package dev.yidi.core.privacy;

/** The kinds of personal data a case can hold 个人信息种类, as they are named when they are passed on. */
public enum DataKind {
    /** 姓名. */
    NAME(false),
    /** 联系方式. */
    CONTACT(false),
    /** 证件号码. */
    IDENTITY_NUMBER(true),
    /** 事项内容: what was said, and the material. */
    MATTER(false),
    /** 办理结果: what was done and answered. */
    RESULT(false),
    /** 调解档案: minutes and agreement. */
    MEDIATION_RECORD(true),
    /** 医疗健康、心理. */
    HEALTH(true),
    /** 金融账户. */
    FINANCE(true),
    /** 未成年人信息: of someone under fourteen. */
    MINOR(true);

    private final boolean sensitive;

    DataKind(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /** Whether it is sensitive personal data (个人信息保护法 art. 28). */
    public boolean isSensitive() {
        return sensitive;
    }
}
