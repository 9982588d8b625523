package dev.yidi.example.center.serve;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A file of the pages 网页文件, as it is and compressed. */
record Leaf(String type, Form plain, Form compressed) {
    private static final String FOLDER = "/dev/yidi/example/center/page/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml");

    /** What is sent. */
    static final class Form {
        private final byte[] bytes;
        private final EntityTag tag;
        private final Optional<String> coding;

        private Form(byte[] bytes, String digest, Optional<String> coding) {
            this.bytes = bytes;
            this.tag = new EntityTag(digest + coding.map(each -> "-" + each).orElse(""));
            this.coding = coding;
        }

        EntityTag tag() {
            return tag;
        }

        Response.ResponseBuilder answer(String type) {
            Response.ResponseBuilder answer = Response.ok(bytes).type(type);
            coding.ifPresent(each -> answer.header(HttpHeaders.CONTENT_ENCODING, each));
            return answer;
        }
    }

    /**
     * The file called {@code name}.
     *
     * @throws NotFoundException when there is none
     */
    static Leaf read(String name) {
        try (InputStream in = Leaf.class.getResourceAsStream(FOLDER + name)) {
            byte[] bytes =
                    Optional.ofNullable(in).orElseThrow(NotFoundException::new).readAllBytes();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
            return new Leaf(
                    Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                            .orElseThrow(NotFoundException::new),
                    new Form(bytes, digest, Optional.empty()),
                    new Form(zipped(bytes), digest, Optional.of("gzip")));
        } catch (IOException e) {
            throw new NotFoundException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: expected of every JDK", e);
        }
    }

    /** As a client takes it that says it takes {@code codings}. */
    Form as(String codings) {
        return codings.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*") ? compressed : plain;
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
