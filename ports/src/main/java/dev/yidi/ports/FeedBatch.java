package dev.yidi.ports;

import java.util.List;

/**
 * Some notices in an order that keeps each file's own 事件批.
 *
 * @param notices the notices; empty when there is nothing new
 * @param next the position to go on from
 */
public record FeedBatch(List<FileNotice> notices, String next) {
    public FeedBatch {
        notices = List.copyOf(notices);
    }
}
