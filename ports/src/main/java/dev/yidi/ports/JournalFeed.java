package dev.yidi.ports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What happened in all cases and other files, for systems that follow the centre 事件流: each notice at least once, a file's notices in
 * their order, none missed.
 *
 * <p>A notice says that something happened to a file, never what was said: it holds no personal data and no free text. {@link #read} tells of sealed files
 * too, for who shows screens to those who may know of them; who tells others reads without them.
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
     * The same without files that are sealed 保密案卷, for followers who pass on what they hear: that something was reported at a place and a time may
     * give away by whom. Whether a file is sealed is asked of its card as it is now; a file without a card is left out. There may be more although there
     * are no notices: there is not when {@code next} is {@code position}.
     *
     * @param position {@code next} of the batch before; the empty text begins at the start
     * @param limit how many notices are looked at, 1 to 1,000
     */
    FeedBatch readUnsealed(@NotNull String position, @Min(1) @Max(1000) int limit);

    /**
     * The position from which a follower misses nothing that happens after the call, whatever happened before; see
     * {@link dev.yidi.ports.spi.Journal#end()}.
     */
    String end();
}
