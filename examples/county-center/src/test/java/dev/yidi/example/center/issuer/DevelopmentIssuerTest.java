package dev.yidi.example.center.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.home.CentreHome;
import dev.yidi.example.center.serve.RunningCentre;
import dev.yidi.ports.profile.Presets;
import dev.yidi.testkit.MovableTime;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The issuer for development is for one's own machine and for who asked for it. */
class DevelopmentIssuerTest {
    private static final MovableTime TIME = MovableTime.at("2026-03-02T01:00:00Z");

    private static DevelopmentIssuer at(InetAddress host) {
        return DevelopmentIssuer.start(host, 0, (account, password) -> Optional.empty(), new SecureRandom(), TIME);
    }

    @Test
    void it_is_served_to_no_network() throws UnknownHostException {
        for (byte[] host : new byte[][] {{0, 0, 0, 0}, {10, 1, 2, 3}, {(byte) 192, (byte) 168, 0, 1}}) {
            assertThatThrownBy(() -> at(InetAddress.getByAddress(host)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("loopback");
        }
        try (DevelopmentIssuer issuer = at(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThat(issuer.address().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void two_issuers_share_no_key_and_what_they_say_of_theirs_shows_only_the_public_half() throws UnknownHostException {
        try (DevelopmentIssuer one = at(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                DevelopmentIssuer other = at(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThat(one.key().name()).isNotEqualTo(other.key().name());
            assertThat(one.key().keySet())
                    .doesNotContain("\"d\"")
                    .isNotEqualTo(other.key().keySet());
            assertThat(one.key()).hasToString("SigningKey[" + one.key().name() + "]");
        }
    }

    @Test
    void a_centre_has_none_unless_it_was_asked_for(@TempDir Path place) {
        CountyProfile profile = Presets.centre();
        try (CentreHome home = CentreHome.open(place, profile, new SecureRandom());
                RunningCentre centre = RunningCentre.start(home, profile, 0, TIME)) {
            assertThat(centre.issuer()).isEmpty();
        }
    }
}
