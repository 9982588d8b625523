package dev.yidi.core.outside;

/** Why the time to apply begins anew 时效中断事由 (劳动争议调解仲裁法 art. 27 ¶2). */
public enum InterruptionReason {
    /** 向对方主张权利. */
    CLAIMED,
    /** 向有关部门请求权利救济. */
    RELIEF_ASKED,
    /** 对方同意履行义务. */
    PERFORMANCE_PROMISED
}
