package dev.yidi.core.litigation;

/** Why the means of an applicant for legal aid are not looked into 免予核查、不受经济困难条件限制 (法律援助法 art. 32, 42). */
public enum AidExemption {
    /** 无固定生活来源的未成年人、老年人、残疾人等 (art. 42(1)). */
    NO_FIXED_INCOME,
    /** 社会救助、司法救助或者优抚对象 (art. 42(2)). */
    ON_ASSISTANCE,
    /** 进城务工人员 who ask for wages or for damages for an injury at work (art. 42(3)). */
    MIGRANT_WORKER,
    /** 英雄烈士近亲属 (art. 32(1)). */
    MARTYRS_KIN,
    /** 见义勇为 (art. 32(2)). */
    BRAVE_DEED,
    /** 虐待、遗弃或者家庭暴力的受害人 (art. 32(4)). */
    DOMESTIC_VIOLENCE,
    /** 法律、法规、规章规定的其他情形. */
    OTHER
}
