package dev.yidi.core.likeness;

/** By what two matters are compared 比对要素. */
public enum Key {
    /** 信访人: who asks. */
    APPLICANT,
    /** 对方: whom it is against. */
    RESPONDENT,
    /** 类别. */
    TOPIC,
    /** 地点: the same division, or one within the other. */
    PLACE,
    /** 时间. */
    TIME,
    /** 内容: how much of the texts is the same. */
    TEXT
}
