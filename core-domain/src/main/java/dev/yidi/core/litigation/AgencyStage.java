package dev.yidi.core.litigation;

/** How far the help with a suit has come 代理诉讼阶段; derived from what happened, never stored. */
public enum AgencyStage {
    /** 准备起诉. */
    PREPARING,
    /** 已递交起诉状. */
    SUBMITTED,
    /** 已立案. */
    DOCKETED,
    /** 有结果. */
    DECIDED,
    /** 已终结. */
    ENDED
}
