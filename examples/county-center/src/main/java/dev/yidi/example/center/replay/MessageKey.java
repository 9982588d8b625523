package dev.yidi.example.center.replay;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What tells a message from all others 留言标识: a digest of the row without its reply. The ids of all commands of a message
 * come from it, so that each takes effect once, however often the file is replayed; a reply that comes in later still
 * finds its case.
 */
record MessageKey(String value) {
    static MessageKey of(Message message) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        List.of(
                        message.id(),
                        message.sender(),
                        message.subject(),
                        message.receivedAt().toString(),
                        message.body())
                .forEach(field -> prefixed(content, field.getBytes(StandardCharsets.UTF_8)));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.toByteArray());
            return new MessageKey(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: expected of every JDK", e);
        }
    }

    /** The id of the command that does {@code step}. */
    String command(String step) {
        return "replay-" + value + "-" + step;
    }

    private static void prefixed(ByteArrayOutputStream out, byte[] field) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        out.writeBytes(field);
    }
}
