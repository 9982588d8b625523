package dev.yidi.messaging.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The addresses that begin with the same bits 地址段. */
final class AddressRange {
    private final byte[] prefix;
    private final int bits;

    private AddressRange(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /** The range written as {@code 10.0.0.0/8} or {@code fc00::/7}. */
    static AddressRange parse(String written) {
        if (!written.matches("[0-9a-fA-F.:]+/[0-9]{1,3}")) {
            throw malformed();
        }
        int slash = written.indexOf('/');
        int bits = Integer.parseInt(written.substring(slash + 1));
        byte[] prefix = octets(written.substring(0, slash));
        if (bits > prefix.length * 8) {
            throw malformed();
        }
        return new AddressRange(prefix, bits);
    }

    boolean holds(byte[] octets) {
        if (octets.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((octets[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] octets(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("range: expected an address and a number of bits, such as 10.20.0.0/16");
    }
}
