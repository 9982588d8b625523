package dev.yidi.core.request;

/** Whose step it is 办理职责. */
public enum OrderDuty {
    /** Of who steers the case: receives, checks, merges. */
    STEER,
    /** Of the organ that has the case. */
    HANDLE,
    /** Of the organ the dispatch waits for. */
    OBJECT,
    /** Of the dispatcher, or of the centre where the ground asks for it. */
    REVIEW,
    /** Of the centre: who handled an order does not call back on it. */
    CALL_BACK
}
