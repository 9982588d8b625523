package dev.yidi.core.outside;

/** What a matter is, as far as it bars a procedure 事项性质. */
public enum MatterNature {
    /** 婚姻. */
    MARRIAGE,
    /** 收养. */
    ADOPTION,
    /** 监护. */
    GUARDIANSHIP,
    /** 扶养. */
    SUPPORT,
    /** 继承. */
    INHERITANCE,
    /** 依法应当由行政机关处理的行政争议. */
    ADMINISTRATIVE_DISPUTE,
    /** 行政机关对民事纠纷作出的调解. */
    OFFICIAL_MEDIATION,
    /** 对工作人员的奖惩、任免. */
    PERSONNEL_DECISION,
    /** 规章、规范性文件. */
    GENERAL_RULE,
    /** 复议前置: a review must come first. */
    REVIEW_FIRST,
    /** 土地征收及其补偿. */
    LAND_TAKING
}
