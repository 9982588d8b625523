package dev.yidi.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Makes longer answers shorter for who takes them so (RFC 9110, 12.5.3). Sessions are no cookies here: nothing is told by the length. */
final class Gzip {
    /** Below this it is not worth while. */
    static final int LEAST_BYTES = 1_024;

    static final String NAME = "gzip";

    private Gzip() {}

    /** Whether an answer of {@code length} bytes is sent so. */
    static boolean suits(ContainerRequestContext request, int length) {
        List<String> sent = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        return length >= LEAST_BYTES
                && sent != null
                && sent.stream()
                        .flatMap(line -> Arrays.stream(line.split(",", -1)))
                        .map(each -> each.replace(" ", "").toLowerCase(Locale.ROOT))
                        .anyMatch(Gzip::isTaken);
    }

    private static boolean isTaken(String coding) {
        return coding.equals(NAME) || (coding.startsWith(NAME + ";q=") && !coding.matches(NAME + ";q=0(\\.0{0,3})?"));
    }

    /** {@code bytes}, shorter. */
    static byte[] of(byte[] bytes) {
        ByteArrayOutputStream shorter = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(shorter)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shorter.toByteArray();
    }
}
