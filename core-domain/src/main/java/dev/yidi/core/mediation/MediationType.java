package dev.yidi.core.mediation;

/** The types of mediation 调解类型; each has its own {@link MediationTerms}. */
public enum MediationType {
    /** 人民调解 (人民调解法). */
    PEOPLES,
    /** 行政调解. */
    ADMINISTRATIVE,
    /** 治安调解. */
    PUBLIC_SECURITY,
    /** 道路交通事故损害赔偿调解. */
    TRAFFIC,
    /** 劳动争议调解. */
    LABOUR,
    /** 农村土地承包纠纷调解. */
    RURAL_LAND,
    /** 医疗纠纷调解. */
    MEDICAL,
    /** 消费投诉调解. */
    MARKET,
    /** 行业性、专业性调解. */
    INDUSTRY,
    /** 商事调解. */
    COMMERCIAL,
    /** 诉前委派调解. */
    COURT_PRE_FILING,
    /** 诉中委托调解. */
    COURT_POST_FILING,
    /** 法院调解. */
    JUDICIAL,
    /** 行政复议调解. */
    RECONSIDERATION
}
