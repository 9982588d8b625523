package dev.yidi.rest.http;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/**
 * An answer that is a file of a page: browsers keep it, and ask whether it is still the same. Its entity tag and its shorter form are worked out
 * once, when it is made.
 */
public final class WebFile {
    private final byte[] bytes;
    private final MediaType type;
    private final String policy;
    private final String tag;
    private final byte[] shorter;

    /**
     * A file.
     *
     * @param bytes what is in it, and is not changed any more
     * @param type what kind it is
     * @param policy where the page may take things from (Content-Security-Policy)
     */
    public WebFile(byte[] bytes, MediaType type, String policy) {
        this.bytes = bytes;
        this.type = type;
        this.policy = policy;
        tag = EntityTags.of(bytes, Optional.empty());
        shorter = Gzip.of(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    String tag() {
        return tag;
    }

    byte[] shorter() {
        return shorter;
    }

    MediaType type() {
        return type;
    }

    String policy() {
        return policy;
    }
}
