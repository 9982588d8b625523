package dev.yidi.core.desk;

/** How an organ is present at the centre 入驻方式. */
public enum StationingKind {
    /** 整体入驻: the organ works in the centre as a whole. */
    WHOLE,
    /** 常驻: it keeps staff there for good. */
    PERMANENT,
    /** 轮驻: it is there on the days of its roster. */
    ROTATING,
    /** 随叫随到: it comes when called, within a set time. */
    ON_CALL,
    /** 不入驻: it works elsewhere. */
    AWAY
}
