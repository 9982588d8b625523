package dev.yidi.rest.http;

/** The problems a client can meet, each with its status and stable code. */
public enum ProblemKind {
    /** The body is no JSON, or a header or parameter has no form that could be read. */
    MALFORMED(400, "request.malformed"),
    /** What was sent does not fit; every fault is named. */
    INVALID(400, "request.invalid"),
    /** A command came without {@code Idempotency-Key}. */
    KEY_MISSING(400, "idempotency-key.missing"),
    /** Nobody known. */
    UNAUTHENTICATED(401, "access.unauthenticated"),
    /** Known, but without the role. */
    FORBIDDEN(403, "access.forbidden"),
    /** Not there, or not for the one who asks: the two look the same. */
    ABSENT(404, "absent"),
    /** The resource does not know this method. */
    METHOD(405, "method.not-allowed"),
    /** Nothing the client would take can be given. */
    NOT_ACCEPTABLE(406, "accept.none-fits"),
    /** The case moved on since the client saw it. */
    STALE(412, "case.stale"),
    /** The body is larger than is taken. */
    TOO_LARGE(413, "body.too-large"),
    /** The body is not JSON by its own word. */
    MEDIA_TYPE(415, "body.media-type"),
    /** A rule says no; every reason is named. */
    REFUSED(422, "refused"),
    /** A command on a case came without {@code If-Match}. */
    VERSION_MISSING(428, "if-match.missing"),
    /** Too often; {@code Retry-After} says when again. */
    TOO_MANY(429, "too-many-requests"),
    /** A fault of the server. */
    INTERNAL(500, "internal"),
    /** The server cannot do it now; a repeat with the same {@code Idempotency-Key} is safe. */
    UNAVAILABLE(503, "unavailable");

    private final int status;
    private final String code;

    ProblemKind(int status, String code) {
        this.status = status;
        this.code = code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable code, the key of the title. */
    public String code() {
        return code;
    }

    /** The {@code type} of RFC 9457: a name for ever, not an address. */
    public String type() {
        return "tag:yidi.dev,2026:problem/" + code;
    }
}
