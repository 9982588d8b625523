package dev.yidi.ports;

import dev.yidi.core.document.AttachmentId;

/**
 * That a file was added 附件回执.
 *
 * @param receipt the receipt of the case
 * @param attachment the name of the file within the case
 */
public record AttachmentReceipt(Receipt receipt, AttachmentId attachment) {}
