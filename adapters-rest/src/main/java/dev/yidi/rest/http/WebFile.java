package dev.yidi.rest.http;

import jakarta.ws.rs.core.MediaType;

/** An answer that is a file of a page: browsers keep it, and ask whether it is still the same. */
public final class WebFile {
    private final byte[] bytes;
    private final MediaType type;
    private final String policy;

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
    }

    byte[] bytes() {
        return bytes;
    }

    MediaType type() {
        return type;
    }

    String policy() {
        return policy;
    }
}
