package dev.yidi.rest.live;

import java.util.Optional;

/** What one stream is about and to whom it is told. Everything but {@link #isProved} is called by one thread at a time. */
public interface Channel {
    /** What the reader is told of {@code changes}; empty for what is nothing to them. */
    Optional<Told> told(Changes changes);

    /** What a reader is told first who begins anew, beside the position; empty for nothing. */
    Optional<Told> first();

    /** A position as this reader gets it. */
    String mark(String position);

    /** Whether anybody may read, so that no credential is asked for again. */
    default boolean isOpenToAll() {
        return false;
    }

    /** Whether the credential that the stream was opened with still proves who reads. */
    boolean isProved();
}
