package dev.yidi.rest.client;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What came back 响应: what was asked for, and the headers that matter. Immutable.
 *
 * @param <T> what was asked for
 */
public final class Answer<T> {
    private static final int UNCHANGED = 304;

    private final int status;
    private final HttpHeaders headers;
    private final Optional<T> value;

    Answer(int status, HttpHeaders headers, Optional<T> value) {
        this.status = status;
        this.headers = headers;
        this.value = value;
    }

    /** The HTTP status: 200, 201 or 304. */
    public int status() {
        return status;
    }

    /** Every header. */
    public HttpHeaders headers() {
        return headers;
    }

    /** What the next command on the same case or file has to say under {@code If-Match}. */
    public Optional<String> etag() {
        return headers.firstValue("ETag");
    }

    /** Where what was made is. */
    public Optional<String> location() {
        return headers.firstValue("Location");
    }

    /** Whether what {@link Option#ifNoneMatch} named is still the same, so that nothing was sent. */
    public boolean isUnchanged() {
        return status == UNCHANGED;
    }

    /**
     * What was asked for.
     *
     * @throws IllegalStateException when it is unchanged
     */
    public T value() {
        return value.orElseThrow(() -> new IllegalStateException("expected an answer with a value, found status "
                + status + ". Maybe ask isUnchanged() where If-None-Match was sent."));
    }
}
