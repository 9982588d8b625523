package dev.yidi.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** An answer that is JSON already: the description of an API. Its entity tag and its shorter form are worked out once. */
public final class Document {
    private final byte[] json;
    private final String tag;
    private final byte[] shorter;

    private Document(byte[] json) {
        this.json = json;
        tag = EntityTags.of(json, Optional.empty());
        shorter = Gzip.of(json);
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

    String tag() {
        return tag;
    }

    byte[] shorter() {
        return shorter;
    }
}
