package dev.yidi.rest.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses written as numbers; a name is none, and is never looked up. */
final class Addresses {
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern FOUR = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    /** What begins so and holds a colon is an address of version 6 to Java, or none; it never asks for its name. */
    private static final Pattern SIX = Pattern.compile("(?=.*:)[0-9A-Fa-f:][0-9A-Fa-f:.]*");

    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\[\\]]*)\\](:[0-9]{1,5})?|([0-9.]+):[0-9]{1,5}");
    private static final Pattern ZONE = Pattern.compile("%[A-Za-z0-9_.-]{1,32}$");

    private static final int HOUSEHOLD_BYTES = 8;
    private static final int LONGEST = 45;

    private Addresses() {}

    static Optional<InetAddress> read(String text) {
        String bare = bare(text.strip());
        if (bare.length() > LONGEST || !isNumber(bare)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty(); // digits that are no address
        }
    }

    /** Whether it is written as a number, so that Java asks nobody what it means. */
    static boolean isNumber(String bare) {
        return FOUR.matcher(bare).matches() || SIX.matcher(bare).matches();
    }

    /** Without brackets, port and zone. */
    private static String bare(String text) {
        Matcher ported = WITH_PORT.matcher(text);
        String address = text;
        if (ported.matches()) {
            address = ported.group(1) == null ? ported.group(3) : ported.group(1);
        }
        return address.contains(":") ? ZONE.matcher(address).replaceFirst("") : address;
    }

    static String neighbourhood(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, HOUSEHOLD_BYTES)));
    }

    /** The one way in which an address is written here. */
    static String written(InetAddress address) {
        return address.getHostAddress();
    }
}
