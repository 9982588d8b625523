package dev.yidi.ports;

import dev.yidi.core.FileId;

/**
 * An event that was put aside with its file and is to be sent again 重发事件.
 *
 * @param destination the destination
 * @param epoch as in {@link EventBatch}
 * @param fileId the file
 * @param position from where on it is put aside
 * @param event the first event from there on that may be told
 */
public record AsideEvent(String destination, long epoch, FileId fileId, long position, OutwardEvent event) {}
