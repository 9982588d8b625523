package dev.yidi.core.prevention;

/** What an assessment says should be done 评估结论. */
public enum Conclusion {
    /** 可以实施. */
    IMPLEMENT,
    /** 附条件实施. */
    WITH_CONDITIONS,
    /** 暂缓实施. */
    DEFER,
    /** 不予实施. */
    DO_NOT;

    /** Whether the decision goes ahead. */
    public boolean goesAhead() {
        return this == IMPLEMENT || this == WITH_CONDITIONS;
    }
}
