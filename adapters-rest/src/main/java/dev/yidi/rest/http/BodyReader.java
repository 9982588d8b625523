package dev.yidi.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of our own requests, never more of them than {@code most} bytes, or what a {@link Bulky} one may have. */
public final class BodyReader implements MessageBodyReader<Record> {
    private final Bodies bodies;
    private final int most;
    private final Consumer<Record> taken;

    /** A reader that takes bodies of at most {@code most} bytes, and shows each to {@code taken}, which may stop it. */
    public BodyReader(Bodies bodies, int most, Consumer<Record> taken) {
        this.bodies = bodies;
        this.most = most;
        this.taken = taken;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() && type.getPackageName().startsWith("dev.yidi.rest.");
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        int limit = limit(type);
        if (length != null && length.matches("[0-9]+") && (length.length() > 9 || Integer.parseInt(length) > limit)) {
            throw tooLarge(limit);
        }
        byte[] bytes = bytes(body, limit);
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        Record read = bodies.read(type, bytes);
        taken.accept(read);
        return read;
    }

    /** A body that stops short is no fault of the server: who sent it hung up, or fell silent. */
    private static byte[] bytes(InputStream body, int limit) {
        try {
            return body.readNBytes(limit + 1);
        } catch (IOException e) {
            throw Problem.of(ProblemKind.MALFORMED, java.util.List.of(Flaw.at(Site.BODY, "body.broken-off")))
                    .stop();
        }
    }

    private int limit(Class<Record> type) {
        @Nullable Bulky bulky = type.getAnnotation(Bulky.class);
        return bulky == null ? most : Math.max(most, bulky.bytes());
    }

    private static ProblemException tooLarge(int limit) {
        return Problem.of(
                        ProblemKind.TOO_LARGE,
                        java.util.List.of(Flaw.at(Site.BODY, "body.bytes").with("max", limit)))
                .stop();
    }
}
