package dev.yidi.core.file;

import java.time.Instant;

/**
 * Something that happened in a file 案卷事件, as plain facts; folding it never says no.
 *
 * @param <F> the file
 */
public interface FileEvent<F extends KeptFile<F>> {

    /** When it happened. */
    Instant at();

    /** The file after it; the head is seen to by {@link KeptFile#after}. */
    F evolve(F file);

    /** Whether it is only that somebody looked, so that nothing of what was seen of the file has changed. */
    default boolean isLook() {
        return false;
    }
}
