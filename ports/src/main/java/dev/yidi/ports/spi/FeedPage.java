package dev.yidi.ports.spi;

import java.util.List;

/**
 * Some entries of all files in an order that keeps each file's own 读取页.
 *
 * @param entries the entries; empty when there is nothing new
 * @param next where to go on; equal to the position asked for when there is nothing new
 */
public record FeedPage(List<Entry> entries, FeedPosition next) {
    public FeedPage {
        entries = List.copyOf(entries);
    }
}
