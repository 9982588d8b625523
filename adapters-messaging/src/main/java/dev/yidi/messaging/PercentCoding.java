package dev.yidi.messaging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the HTTP binding writes attributes as headers: visible ASCII as it is, everything else as percent-encoded UTF-8. */
final class PercentCoding {
    private PercentCoding() {}

    static String encode(String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            int octet = each & 0xff;
            boolean plain = octet > 0x20 && octet < 0x7f && octet != '"' && octet != '%';
            if (plain) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(hex(octet >> 4)).append(hex(octet & 15));
            }
        }
        return encoded.toString();
    }

    static Optional<String> decode(String header) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c != '%') {
                octets.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 < header.length() ? Character.digit(header.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(header.charAt(i + 2), 16);
            if (low < 0) {
                return Optional.empty();
            }
            octets.write(high << 4 | low);
            i += 2;
        }
        return Utf8.read(octets.toByteArray());
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
