package dev.yidi.core.petition;

/** What is owed at the end of a petition, as it applies 四个到位 (信访工作条例 art. 27). */
public enum FourWayDuty {
    /** 诉求合理的解决问题到位. */
    SOLVE,
    /** 诉求无理的思想教育到位. */
    EDUCATE,
    /** 生活困难的帮扶救助到位. */
    RELIEVE,
    /** 行为违法的依法处理. */
    SANCTION
}
