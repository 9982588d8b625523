package dev.yidi.core.mandate;

/** Who acts for the citizen 代办人身份. */
public enum ProxyKind {
    /** 网格员. */
    GRID_WORKER,
    /** 村（社区）干部. */
    VILLAGE_CADRE,
    /** 窗口人员. */
    WINDOW_OFFICER
}
