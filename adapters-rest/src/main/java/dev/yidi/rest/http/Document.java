package dev.yidi.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** An answer that is JSON already: the description of an API. */
public final class Document {
    private final byte[] json;

    private Document(byte[] json) {
        this.json = json;
    }

    /** The resource {@code name} beside {@code owner}. */
    public static Document beside(Class<?> owner, String name) {
        try (InputStream resource = owner.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("expected the resource " + name + " beside " + owner + ", found none");
            }
            return new Document(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] json() {
        return json;
    }
}
