package dev.yidi.jdbc;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.StoreException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entry that a follower got.
 *
 * @param feedKey its feed key
 * @param fileId its file
 * @param sequence its sequence
 */
record FeedPlace(long feedKey, String fileId, long sequence) {
    static final FeedPlace START = new FeedPlace(Long.MIN_VALUE, "", 0);
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})-([A-Za-z0-9._:-]{1,80})");

    static FeedPlace of(FeedPosition position) {
        if (position.equals(FeedPosition.start())) {
            return START;
        }
        Matcher parts = FORM.matcher(position.value());
        if (!parts.matches()) {
            throw new StoreException("position: expected one that this store gave");
        }
        return new FeedPlace(Long.parseLong(parts.group(1)), parts.group(3), Long.parseLong(parts.group(2)));
    }

    FeedPosition position() {
        return equals(START) ? FeedPosition.start() : new FeedPosition(feedKey + "-" + sequence + "-" + fileId);
    }
}
