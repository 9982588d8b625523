package dev.yidi.example.center.replay;

import java.time.Instant;
import java.util.Optional;

/**
 * A citizen's message with the authority's reply 留言与答复.
 *
 * @param line where it stands in the file
 * @param id the file's own id, unique in it
 * @param sender who wrote it, as the file names them
 * @param subject its subject
 * @param receivedAt when it was received
 * @param body what it says
 * @param reply the reply with its time; empty when there is none, or none with a time
 */
record Message(
        int line, String id, String sender, String subject, Instant receivedAt, String body, Optional<Reply> reply) {

    /** The reply and when it was given. */
    record Reply(String text, Instant at) {}

    @Override
    public String toString() {
        return "Message[line " + line + "]";
    }
}
