package dev.yidi.rest.staff.request;

/** The orders of a list. */
public enum Order {
    /** What is due first comes first. */
    DUE,
    /** What was received last comes first. */
    NEWEST
}
