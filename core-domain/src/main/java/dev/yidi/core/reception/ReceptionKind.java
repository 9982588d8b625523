package dev.yidi.core.reception;

/** Where a leader receives 接访方式. */
public enum ReceptionKind {
    /** 接访: at the centre. */
    AT_CENTRE,
    /** 下访: the leader goes down to a place. */
    IN_PLACE
}
