package dev.yidi.core.casefile;

/** What a party is in a case 当事人角色. */
public enum PartyRole {
    /** 申请人/信访人. */
    APPLICANT,
    /** 被申请人. */
    RESPONDENT,
    /** 代表人 of a group. */
    REPRESENTATIVE,
    /** 代理人/代办人. */
    PROXY,
    /** 监护人. */
    GUARDIAN,
    /** 第三人. */
    THIRD_PARTY,
    /** 证人. */
    WITNESS;

    /** Whether they are the petitioner, or speak for the petitioner 信访人一方. */
    public boolean isOfPetitioner() {
        return this == APPLICANT || this == REPRESENTATIVE || this == PROXY || this == GUARDIAN;
    }

    /** Whether in a report they stand on the side of who reports, so that who they are is sealed 举报方. */
    public boolean isOfReporter() {
        return this != RESPONDENT && this != THIRD_PARTY;
    }
}
