package dev.yidi.messaging.testkit;

/** What a broker may openly lack 能力: its tests then show as skipped with the ability's name, never as passed. */
public enum BrokerAbility {
    /** It can be stopped and started again by the test, and keeps what it confirmed 可重启. */
    RESTARTABLE,

    /** Several sources of one queue work at the same time; without it the others stand by 并行消费. */
    SHARING
}
