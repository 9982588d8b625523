package dev.yidi.core.time;

/** Why a clock stands still 中止事由. */
public enum PauseReason {
    /** 听证 (信访工作条例 art. 36 ¶2). */
    HEARING,
    /** 鉴定评估 (医疗纠纷预防和处理条例 art. 38, 人民法院在线调解规则 art. 26). */
    APPRAISAL,
    /** 补正材料. */
    MATERIALS_PENDING,
    /** 不可抗力. */
    FORCE_MAJEURE
}
