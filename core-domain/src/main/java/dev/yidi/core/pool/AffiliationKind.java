package dev.yidi.core.pool;

/** What a mediator belongs to 所属类型. */
public enum AffiliationKind {
    /** 单位: an organ or a committee of the county. */
    ORGAN,
    /** 个人品牌调解室. */
    STUDIO,
    /** 社会组织. */
    SOCIAL_ORGANISATION,
    /** 律师事务所. */
    LAW_FIRM
}
