package dev.yidi.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.0.3",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "::ffff:0:127.0.0.1",
                "::ffff:0:10.0.0.1",
                "::ffff:0:1.1.1.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "100::1",
                "3fff::1",
                "4000::1",
                "5f00::1",
                "1fff:ffff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1"
            })
    void an_internal_address_is_known(String literal) throws UnknownHostException {
        assertThat(InternalAddresses.holds(InetAddress.getByName(literal))).isTrue();
        assertThat(AddressPolicy.publicOnly().allows(InetAddress.getByName(literal)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "198.17.255.255",
                "198.20.0.1",
                "223.5.5.5",
                "2400:3200::1",
                "64:ff9b::101:101",
                "2002:101:101::"
            })
    void a_public_address_is_allowed(String literal) throws UnknownHostException {
        assertThat(AddressPolicy.publicOnly().allows(InetAddress.getByName(literal)))
                .isTrue();
    }

    @Test
    void a_range_that_a_county_names_is_allowed_and_no_other() throws UnknownHostException {
        AddressPolicy policy = AddressPolicy.publicOnly().andWithin("10.20.0.0/16");

        assertThat(policy.allows(InetAddress.getByName("10.20.3.4"))).isTrue();
        assertThat(policy.allows(InetAddress.getByName("10.21.3.4"))).isFalse();
        assertThatThrownBy(() -> policy.andWithin("10.20.0.0/33")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy.andWithin("example.org/8")).isInstanceOf(IllegalArgumentException.class);
    }
}
