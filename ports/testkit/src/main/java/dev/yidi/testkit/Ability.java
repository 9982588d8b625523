package dev.yidi.testkit;

/** What a store may openly lack 存储能力: its tests then show as skipped with the ability's name, never as passed. */
public enum Ability {
    /** What was written is there after a restart 持久. */
    DURABLE,

    /** Several nodes work on the same data 多节点. */
    MANY_NODES
}
