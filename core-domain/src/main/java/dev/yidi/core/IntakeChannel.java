package dev.yidi.core;

/** How a matter reached the centre 来源渠道 (信访工作条例 art. 17, and the centre's own channels). */
public enum IntakeChannel {
    /** 走访. */
    VISIT,
    /** 信息网络. */
    ONLINE,
    /** 手机应用. */
    APP,
    /** 书信. */
    LETTER,
    /** 电话. */
    PHONE,
    /** 传真. */
    FAX,
    /** 12345 热线. */
    HOTLINE_12345,
    /** 网格上报. */
    GRID_REPORT,
    /** 法院移送. */
    COURT,
    /** 公安移送. */
    POLICE,
    /** 检察院移送. */
    PROCURATORATE,
    /** 部门移送. */
    DEPARTMENT,
    /** 上级交办. */
    SUPERIOR,
    /** 主动排查. */
    PROACTIVE,
    /** 其他. */
    OTHER
}
