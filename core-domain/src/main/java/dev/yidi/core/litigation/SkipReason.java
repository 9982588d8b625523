package dev.yidi.core.litigation;

/** Why a party goes to court without mediation 未经调解事由; recorded, never a bar. */
public enum SkipReason {
    /** 当事人不愿调解. */
    PARTY_DECLINED,
    /** 对方不愿调解. */
    OTHER_SIDE_DECLINED,
    /** 对方下落不明. */
    OTHER_SIDE_UNREACHABLE,
    /** 诉讼时效将届满. */
    TIME_RUNS_OUT,
    /** 需要保全、先予执行. */
    URGENT_RELIEF,
    /** 依法不适宜调解. */
    NOT_MEDIABLE,
    /** 此前在别处调解不成. */
    FAILED_ELSEWHERE,
    /** 其他. */
    OTHER,
    /** 未说明: nobody has to say why. */
    NOT_STATED
}
