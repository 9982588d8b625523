package dev.yidi.rest.client;

/**
 * A header that may be sent along 可选请求头. Immutable.
 *
 * @param name the name of the header
 * @param value its value
 */
public record Option(String name, String value) {
    /** The party of the case the officer acts for, as proxy 代办. */
    public static Option onBehalfOf(String party) {
        return new Option("On-Behalf-Of", party);
    }

    /** Only what has changed since the answer with this entity tag. */
    public static Option ifNoneMatch(String etag) {
        return new Option("If-None-Match", etag);
    }

    /** Of an operation that gives a file in several types, which one: {@code application/pdf}. */
    public static Option accept(String type) {
        return new Option("Accept", type);
    }

    /** In which language, for this request alone: {@code zh-CN} or {@code en}. */
    public static Option language(String tag) {
        return new Option("Accept-Language", tag);
    }
}
