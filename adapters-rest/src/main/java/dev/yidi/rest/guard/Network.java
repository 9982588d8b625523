package dev.yidi.rest.guard;

import java.net.InetAddress;

/** Addresses that begin alike: {@code 10.1.0.0/16}. */
record Network(InetAddress begin, int bits) {
    /** The network, or the one address, written as {@code text}. */
    static Network of(String text) {
        String[] parts = text.split("/", -1);
        InetAddress begin = Addresses.read(parts[0]).orElseThrow(() -> malformed(text));
        int whole = begin.getAddress().length * 8;
        if (parts.length == 1) {
            return new Network(begin, whole);
        }
        if (parts.length > 2 || !parts[1].matches("[0-9]{1,3}") || Integer.parseInt(parts[1]) > whole) {
            throw malformed(text);
        }
        return new Network(begin, Integer.parseInt(parts[1]));
    }

    /** The one address written as {@code text}. */
    static Network ofOne(String text) {
        return whole(Addresses.read(text).orElseThrow(() -> malformed(text)));
    }

    private static Network whole(InetAddress address) {
        return new Network(address, address.getAddress().length * 8);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "proxies: expected an address or a network such as 10.1.0.0/16, found " + text);
    }

    boolean holds(InetAddress address) {
        byte[] mine = begin.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
