package dev.yidi.fuzz;

/** How a shot is meant 手法. */
enum Manner {
    /** Keeps to the document, with names that earlier answers gave. */
    WALK,
    /** Keeps to the document but for one thing. */
    ALMOST,
    /** A whole body of which some bytes were changed. */
    BYTES,
    /** A body that is to cost much, or is none. */
    BOMB,
    /** An address that is not meant. */
    PATH,
    /** Headers that are not meant, and other methods. */
    HEADER,
    /** No HTTP any more: the server may answer for itself, or hang up. */
    RAW
}
