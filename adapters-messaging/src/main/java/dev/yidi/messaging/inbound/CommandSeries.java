package dev.yidi.messaging.inbound;

import dev.yidi.core.OfficerId;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.ports.Envelope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The commands that one message causes 指令序列: named after its source and id, so that the same message causes each once.
 *
 * @param message the source and the id of the message; a source holds no blank
 * @param officer who acts
 */
public record CommandSeries(String message, OfficerId officer) {
    private static final int MAX = 80;

    /** The commands of {@code event}. */
    static CommandSeries of(CloudEvent event, OfficerId officer) {
        return new CommandSeries(event.source() + " " + event.id(), officer);
    }

    /** The envelope of the first command. */
    public Envelope first() {
        return Envelope.of(message.length() <= MAX ? message : digest(), officer);
    }

    /** The envelope of a further command, {@code step} from 2. */
    public Envelope further(int step) {
        return Envelope.of(digest() + "-" + step, officer);
    }

    /** A name of fixed length for the message. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(message.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
