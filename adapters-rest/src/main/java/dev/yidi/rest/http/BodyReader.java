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

/** Reads the bodies of our own requests, never more of them than {@code most} bytes. */
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
        if (length != null && length.matches("[0-9]+") && (length.length() > 9 || Integer.parseInt(length) > most)) {
            throw tooLarge();
        }
        byte[] bytes = bytes(body);
        if (bytes.length > most) {
            throw tooLarge();
        }
        Record read = bodies.read(type, bytes);
        taken.accept(read);
        return read;
    }

    /** A body that stops short is no fault of the server: who sent it hung up, or fell silent. */
    private byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(most + 1);
        } catch (IOException e) {
            throw Problem.of(ProblemKind.MALFORMED, java.util.List.of(Flaw.at(Site.BODY, "body.broken-off")))
                    .stop();
        }
    }

    private ProblemException tooLarge() {
        return Problem.of(
                        ProblemKind.TOO_LARGE,
                        java.util.List.of(Flaw.at(Site.BODY, "body.bytes").with("max", most)))
                .stop();
    }
}
