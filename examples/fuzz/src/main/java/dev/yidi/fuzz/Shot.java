package dev.yidi.fuzz;

import java.util.Optional;

/**
 * A request as it goes out 一次请求.
 *
 * @param operation the one whose document its answer has to keep to; empty where the address is no longer its own
 * @param isHead whether its answer has no body
 * @param word the canary in it
 */
record Shot(Manner manner, Optional<Operation> operation, byte[] bytes, boolean isHead, String word) {
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
