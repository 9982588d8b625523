package dev.yidi.core.escalation;

import dev.yidi.core.place.Tier;

/** Which way a case moves between two tiers 流转方向. */
public enum TierMove {
    /** 下沉: to a lower tier, nearer to where it arose. */
    SINK,
    /** 上报: to a higher tier. */
    RAISE,
    /** 平移: on the same tier. */
    LATERAL;

    /** The move from {@code from} to {@code to}. */
    public static TierMove between(Tier from, Tier to) {
        if (to.isBelow(from)) {
            return SINK;
        }
        return from.isBelow(to) ? RAISE : LATERAL;
    }
}
