package dev.yidi.messaging;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a broker carries 消息: headers and bytes, whatever they mean. Immutable; equal by content. Its text says how long it
 * is, never what it says.
 */
public final class Message {
    /** The header that says what the bytes are, whatever a broker calls it. */
    public static final String CONTENT_TYPE = "content-type";

    private final Optional<String> key;
    private final Map<String, String> headers;
    private final byte[] body;

    private Message(Optional<String> key, Map<String, String> headers, byte[] body) {
        this.key = key;
        this.headers = Collections.unmodifiableMap(headers);
        this.body = body;
    }

    /** A message that is kept in order with those of the same {@code key}. */
    public static Message of(String key, Map<String, String> headers, byte[] body) {
        return new Message(Optional.of(key), new LinkedHashMap<>(headers), body.clone());
    }

    /** The same of headers and bytes that the caller lets go of. */
    static Message owning(String key, Map<String, String> headers, byte[] body) {
        return new Message(Optional.of(key), headers, body);
    }

    /** A message that waits for no other. */
    public static Message unordered(Map<String, String> headers, byte[] body) {
        return new Message(Optional.empty(), new LinkedHashMap<>(headers), body.clone());
    }

    /** By what messages are kept in order; empty when this one waits for no other. */
    public Optional<String> key() {
        return key;
    }

    /** The headers by their names. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The header called {@code name}. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** A copy of the bytes. */
    public byte[] body() {
        return body.clone();
    }

    /** How many bytes there are. */
    public int size() {
        return body.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that
                && key.equals(that.key)
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return 31 * headers.hashCode() + Arrays.hashCode(body);
    }

    @Override
    public String toString() {
        return "Message[" + headers.size() + " headers, " + body.length + " bytes]";
    }
}
