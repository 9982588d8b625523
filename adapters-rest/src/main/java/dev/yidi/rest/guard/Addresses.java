package dev.yidi.rest.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses written as numbers; a name is none, and is never looked up. */
final class Addresses {
    private static final Pattern FOUR = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

    private static final int HOUSEHOLD_BYTES = 8;
    private static final int LONGEST = 45;

    private Addresses() {}

    static Optional<InetAddress> read(String text) {
        String bare = text.strip();
        if (bare.startsWith("[") && bare.endsWith("]")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (bare.length() > LONGEST
                || (!FOUR.matcher(bare).matches() && !SIX.matcher(bare).matches())) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty(); // digits that are no address
        }
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
