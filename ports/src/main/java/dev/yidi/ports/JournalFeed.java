package dev.yidi.ports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What happened in all cases and other files, for systems that follow the centre 事件流: each notice at least once, a file's notices in
 * their order, none missed.
 *
 * <p>A notice says that something happened to a file, never what was said: it holds no personal data and no free text.
 * Thread-safe.
 */
public interface JournalFeed {
    /**
     * Up to {@code limit} notices after {@code position}. A follower keeps the batch's {@code next} together with what it
     * did with the batch, and asks again from there.
     *
     * @param position {@code next} of the batch before; the empty text begins at the start
     * @param limit 1 to 1,000
     */
    FeedBatch read(@NotNull String position, @Min(1) @Max(1000) int limit);

    /**
     * The position from which a follower misses nothing that happens after the call, whatever happened before; see
     * {@link dev.yidi.ports.spi.Journal#end()}.
     */
    String end();
}
