package dev.yidi.messaging.webhook;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Where webhooks may go 地址策略: over HTTPS to public addresses, and to those ranges within the network that a county names
 * for one partner, such as its part of the government extranet 政务外网. Immutable.
 */
public final class AddressPolicy {
    private final List<AddressRange> allowed;
    private final boolean plain;

    private AddressPolicy(List<AddressRange> allowed, boolean plain) {
        this.allowed = List.copyOf(allowed);
        this.plain = plain;
    }

    /** Public addresses alone. */
    public static AddressPolicy publicOnly() {
        return new AddressPolicy(List.of(), false);
    }

    /**
     * This, and the internal addresses of {@code range}, written as {@code 10.20.0.0/16}.
     *
     * @throws IllegalArgumentException when it is not written so
     */
    public AddressPolicy andWithin(String range) {
        List<AddressRange> more = new ArrayList<>(allowed);
        more.add(AddressRange.parse(range));
        return new AddressPolicy(more, plain);
    }

    /** This, without TLS: for tests, where nothing personal is sent. */
    public AddressPolicy withoutTls() {
        return new AddressPolicy(allowed, true);
    }

    boolean allows(InetAddress address) {
        return !InternalAddresses.holds(address)
                || allowed.stream().anyMatch(range -> range.holds(address.getAddress()));
    }

    boolean allowsScheme(String scheme) {
        return scheme.equals("https") || (plain && scheme.equals("http"));
    }
}
