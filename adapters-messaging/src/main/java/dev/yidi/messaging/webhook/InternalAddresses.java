package dev.yidi.messaging.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses no partner has 内网地址: those of the machine, of private and carrier networks, of clouds' own services, of tests,
 * documentation and groups, everything that embeds such an IPv4 address, and all of IPv6 that is not given out to the world.
 * The JDK's own marks know only some of them.
 */
final class InternalAddresses {
    private static final List<AddressRange> RANGES = List.of(
            AddressRange.parse("0.0.0.0/8"),
            AddressRange.parse("10.0.0.0/8"),
            AddressRange.parse("100.64.0.0/10"),
            AddressRange.parse("127.0.0.0/8"),
            AddressRange.parse("169.254.0.0/16"),
            AddressRange.parse("172.16.0.0/12"),
            AddressRange.parse("192.0.0.0/24"),
            AddressRange.parse("192.0.2.0/24"),
            AddressRange.parse("192.88.99.0/24"),
            AddressRange.parse("192.168.0.0/16"),
            AddressRange.parse("198.18.0.0/15"),
            AddressRange.parse("198.51.100.0/24"),
            AddressRange.parse("203.0.113.0/24"),
            AddressRange.parse("224.0.0.0/4"),
            AddressRange.parse("240.0.0.0/4"),
            // what clouds answer their own machines under, among public addresses
            AddressRange.parse("100.100.100.200/32"),
            AddressRange.parse("168.63.129.16/32"),
            AddressRange.parse("2001::/23"),
            AddressRange.parse("2001:db8::/32"),
            AddressRange.parse("3fff::/20"));

    /** The only addresses of IPv6 that are given out to the world; all others stay within. */
    private static final AddressRange GLOBAL = AddressRange.parse("2000::/3");

    /** NAT64: the last four bytes are an IPv4 address. */
    private static final AddressRange NAT64 = AddressRange.parse("64:ff9b::/96");

    /** 6to4: bytes three to six are an IPv4 address. */
    private static final AddressRange SIX_TO_FOUR = AddressRange.parse("2002::/16");

    private InternalAddresses() {}

    /** Whether nothing may be sent to {@code address}. */
    static boolean holds(InetAddress address) {
        return holds(address.getAddress());
    }

    private static boolean holds(byte[] octets) {
        if (octets.length == 16) {
            return holdsV6(octets);
        }
        return RANGES.stream().anyMatch(range -> range.holds(octets));
    }

    private static boolean holdsV6(byte[] octets) {
        if (RANGES.stream().anyMatch(range -> range.holds(octets))) {
            return true;
        }
        if (NAT64.holds(octets)) {
            return holds(v4(octets, 12));
        }
        if (SIX_TO_FOUR.holds(octets)) {
            return holds(v4(octets, 2));
        }
        return !GLOBAL.holds(octets);
    }

    private static byte[] v4(byte[] octets, int from) {
        return Arrays.copyOfRange(octets, from, from + 4);
    }
}
