package dev.yidi.rest.http;

/** An answer that shows a case, or its receipt, at a version. */
public interface Versioned {
    /** The version of the case. */
    long version();
}
