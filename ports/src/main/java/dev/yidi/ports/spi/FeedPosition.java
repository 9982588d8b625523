package dev.yidi.ports.spi;

/** A place in the journal of all files from which a follower goes on 读取位置; its text is the store's own. */
public record FeedPosition(String value) {
    /** Before the first entry. */
    public static FeedPosition start() {
        return new FeedPosition("");
    }
}
