package dev.yidi.core.court;

/** Who objects to a ruling 异议人 (民诉法解释 art. 372 ¶2). */
public enum RulingObjector {
    /** 当事人: within 15 days of receiving the ruling. */
    PARTY,
    /** 利害关系人: within six months of knowing of the harm. */
    INTERESTED_PERSON
}
