package dev.yidi.core.outside;

/** The procedure the receiving body chose 审理程序. */
public enum OutsideTrack {
    /** 普通程序. */
    ORDINARY,
    /** 简易程序. */
    SUMMARY
}
