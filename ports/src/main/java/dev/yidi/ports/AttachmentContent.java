package dev.yidi.ports;

import dev.yidi.core.FreeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * A file to be handed out 附件内容, as it streams; nothing is open before.
 *
 * <p>What was altered in the vault is found while it streams: reading then throws, so that nothing altered is handed out
 * and no part of it passes for the whole.
 */
public final class AttachmentContent {
    private static final int BUFFER = 16 * 1024;

    private final FreeText name;
    private final String mediaType;
    private final long bytes;
    private final Supplier<InputStream> content;

    AttachmentContent(FreeText name, String mediaType, long bytes, Supplier<InputStream> content) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.content = content;
    }

    /** What it is called. */
    public FreeText name() {
        return name;
    }

    /** Of what kind it is. */
    public String mediaType() {
        return mediaType;
    }

    /** How long it is. */
    public long bytes() {
        return bytes;
    }

    /** Writes all of it to {@code out}, piece by piece. */
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream from = content.get()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                out.write(buffer, 0, read);
            }
        }
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "AttachmentContent[" + mediaType + ", " + bytes + " bytes]";
    }
}
