package dev.yidi.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request as it goes out 一次请求. */
final class Shot {
    private final Manner manner;
    private final Optional<Operation> operation;
    private final byte[] bytes;
    private final boolean isHead;
    private final String word;

    /**
     * A request.
     *
     * @param operation the one whose document its answer has to keep to; empty where the address is no longer its own
     * @param isHead whether its answer has no body
     * @param word the canary in it
     */
    Shot(Manner manner, Optional<Operation> operation, byte[] bytes, boolean isHead, String word) {
        this.manner = manner;
        this.operation = operation;
        this.bytes = bytes;
        this.isHead = isHead;
        this.word = word;
    }

    Manner manner() {
        return manner;
    }

    Optional<Operation> operation() {
        return operation;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many bytes come before the body. */
    int headLength() {
        int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        return end < 0 ? bytes.length : end;
    }

    boolean isHead() {
        return isHead;
    }

    String word() {
        return word;
    }

    /** The request in a form that can be printed and sent again. */
    String shown() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, 3_000); i++) {
            int each = bytes[i] & 0xff;
            if (each == '\n' || (each >= ' ' && each < 0x7f)) {
                text.append((char) each);
            } else if (each != '\r') {
                text.append("\\x").append(Integer.toHexString(each));
            }
        }
        return bytes.length > 3_000 ? text + "… (" + bytes.length + " bytes)" : text.toString();
    }
}
