package dev.yidi.core.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks at the beginnings of files. */
final class Heads {
    private static final byte[] ZIP_ENTRY = {'P', 'K', 3, 4};
    private static final int NAME_LENGTH_AT = 26;
    private static final int NAME_AT = 30;

    private Heads() {}

    static boolean has(byte[] head, int offset, byte[] bytes) {
        return head.length >= offset + bytes.length
                && Arrays.equals(head, offset, offset + bytes.length, bytes, 0, bytes.length);
    }

    /** Whether {@code head} is the beginning of a ZIP package, and an entry in it is called {@code name…}. */
    static boolean packs(byte[] head, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        if (!has(head, 0, ZIP_ENTRY)) {
            return false;
        }
        for (int at = 0; at + NAME_AT + wanted.length <= head.length; at++) {
            if (has(head, at, ZIP_ENTRY) && nameLength(head, at) >= wanted.length && has(head, at + NAME_AT, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static int nameLength(byte[] head, int at) {
        return (head[at + NAME_LENGTH_AT] & 0xFF) | (head[at + NAME_LENGTH_AT + 1] & 0xFF) << 8;
    }

    /** No control character but tab, line feed, form feed and carriage return; every encoding of text in use here keeps them apart. */
    static boolean isText(byte[] head) {
        for (byte each : head) {
            int value = each & 0xFF;
            if (value == 0x7F || (value < 0x20 && value != '\t' && value != '\n' && value != '\f' && value != '\r')) {
                return false;
            }
        }
        return head.length > 0;
    }
}
