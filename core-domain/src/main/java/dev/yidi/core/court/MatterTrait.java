package dev.yidi.core.court;

/** What an agreement is about or suffers from, as far as the centre can see before the court does 协议情形. */
public enum MatterTrait {
    /** 婚姻、亲子、收养等身份关系. */
    FAMILY_STATUS(ConfirmationGround.FAMILY_STATUS),
    /** 物权确权. */
    TITLE_TO_PROPERTY(ConfirmationGround.TITLE_TO_PROPERTY),
    /** 知识产权确权. */
    TITLE_TO_IP(ConfirmationGround.TITLE_TO_IP),
    /** 适用其他特别程序、公示催告程序、破产程序. */
    OTHER_SPECIAL_PROCEDURE(ConfirmationGround.OTHER_SPECIAL_PROCEDURE),
    /** 不属于人民法院受理范围. */
    OUTSIDE_COURTS(ConfirmationGround.OUTSIDE_COURTS),
    /** 违反法律强制性规定. */
    MANDATORY_LAW_BREACH(ConfirmationGround.MANDATORY_LAW_BREACH),
    /** 损害国家利益、社会公共利益、他人合法权益. */
    HARMS_OTHERS(ConfirmationGround.HARMS_OTHERS),
    /** 违背公序良俗. */
    AGAINST_MORALS(ConfirmationGround.AGAINST_MORALS),
    /** 违反自愿原则. */
    NOT_VOLUNTARY(ConfirmationGround.NOT_VOLUNTARY),
    /** 内容不明确. */
    UNCLEAR(ConfirmationGround.UNCLEAR),
    /** 其他不能进行司法确认的情形. */
    UNFIT_OTHERWISE(ConfirmationGround.OTHER);

    private final ConfirmationGround ground;

    MatterTrait(ConfirmationGround ground) {
        this.ground = ground;
    }

    /** The ground on which a court would turn such an agreement away. */
    public ConfirmationGround ground() {
        return ground;
    }
}
