package dev.yidi.core.profile;

/** Which suits 万人成讼率 counts 诉讼案件范围. */
public enum LitigationCases {
    /** 民商事. */
    CIVIL,
    /** 民商事及行政. */
    CIVIL_AND_ADMINISTRATIVE
}
