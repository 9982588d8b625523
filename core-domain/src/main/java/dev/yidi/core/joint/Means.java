package dev.yidi.core.joint;

/** By what means a matter is settled together 综合运用的手段和办法: instruments first, then ways of dealing with people. */
public enum Means {
    /** 法律手段. */
    LAW,
    /** 政策手段. */
    POLICY,
    /** 行政手段. */
    ADMINISTRATION,
    /** 教育. */
    EDUCATION,
    /** 协商. */
    CONSULTATION,
    /** 疏导. */
    COUNSELLING
}
