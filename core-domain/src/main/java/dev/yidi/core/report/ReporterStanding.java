package dev.yidi.core.report;

/** How the reporter stands by the report 举报人署名方式. */
public enum ReporterStanding {
    /** 匿名. */
    ANONYMOUS,
    /** 具名: gave a name that nobody has checked. */
    NAMED,
    /** 实名: the identity was checked. */
    REAL_NAME;

    /** Whether there is a reporter who can be told. */
    public boolean isNamed() {
        return this != ANONYMOUS;
    }
}
