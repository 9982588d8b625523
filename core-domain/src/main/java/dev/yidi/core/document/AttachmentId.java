package dev.yidi.core.document;

import dev.yidi.core.Text;

/** The name of an attachment within its case 附件标识. */
public record AttachmentId(String value) {
    public AttachmentId {
        Text.identifier("attachmentId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
