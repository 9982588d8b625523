package dev.yidi.core;

/**
 * How closely a field is kept 数据分级, the least first (个人信息保护法 art. 28, 51(2)).
 *
 * <p>An audience sees what is classified up to its clearance, and nothing above it.
 */
public enum Sensitivity {
    /** 公开: facts that name nobody: types, stages, days, organs. */
    OPEN,
    /** 内部: what officers write for each other, and de-identified forms of personal values. */
    INTERNAL,
    /** 个人信息: names, telephone numbers, what people said. */
    PERSONAL,
    /** 敏感个人信息: what does harm once leaked, such as numbers of identity papers and what was said in mediation. */
    SENSITIVE,
    /** 密封: the identity and content of a report, and what opens a case. */
    SEALED;

    /** Whether a field of this level may be seen with {@code clearance}. */
    public boolean isWithin(Sensitivity clearance) {
        return compareTo(clearance) <= 0;
    }
}
