package dev.yidi.messaging.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.impl.DefaultCredentialsProvider;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Message;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What needs no broker. */
class RabbitSettingsTest {
    private final RabbitSettings settings =
            RabbitSettings.of(List.of("a.example:5671", "[fd00::1]:5671", "b.example"), "yidi", "geheim");

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> new RabbitSettings(
                        List.of("a:b", "c:70000", ":1"), " ", "", "p", Duration.ofMillis(1), factory -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("found a:b", "found c:70000", "found :1", "virtualHost:", "user:", "bound:");
        assertThatThrownBy(() -> RabbitSettings.of(List.of(), "yidi", "p")).hasMessageContaining("servers:");
        assertThatThrownBy(() -> new RabbitTopology("amq." + "x".repeat(200), 257, 2_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("found 204", "the broker's own", "found 257", "found 2001");
    }

    @Test
    void its_text_does_not_say_the_password() {
        assertThat(settings.toString()).contains("a.example:5671", "user=yidi").doesNotContain("geheim");
    }

    @Test
    void further_settings_are_taken_and_cannot_weaken_what_is_promised() {
        ConnectionFactory factory = settings.with(more -> {
                    more.setRequestedFrameMax(8_192);
                    more.setAutomaticRecoveryEnabled(true);
                    more.setConnectionTimeout(0);
                    more.setChannelRpcTimeout(0);
                })
                .factory();

        assertThat(factory.getRequestedFrameMax()).isEqualTo(8_192);
        assertThat(factory.isAutomaticRecoveryEnabled()).isFalse();
        assertThat(factory.getConnectionTimeout()).isEqualTo(10_000);
        assertThat(factory.getChannelRpcTimeout()).isEqualTo(30_000);
        assertThat(factory.getUsername()).isEqualTo("yidi");
    }

    @Test
    void a_provider_of_credentials_takes_the_place_of_user_and_password() {
        ConnectionFactory factory = settings.with(
                        more -> more.setCredentialsProvider(new DefaultCredentialsProvider("another", "renewed")))
                .factory();

        assertThat(factory.getUsername()).isEqualTo("another");
        assertThat(factory.getPassword()).isEqualTo("renewed");
    }

    @Test
    void servers_that_say_nothing_are_told_in_bounded_time_together() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 32, InetAddress.getLoopbackAddress());
                RabbitChannel channel = new RabbitChannel(
                        new RabbitSettings(
                                Collections.nCopies(16, "127.0.0.1:" + silent.getLocalPort()),
                                "/",
                                "u",
                                "p",
                                Duration.ofSeconds(1),
                                factory -> {}),
                        new RabbitTopology("q", 1, 1))) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> channel.publish(List.of(Message.unordered(Map.of(), new byte[1]))))
                    .isInstanceOf(ChannelException.class)
                    .hasMessageContaining("exchange q");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }
    }
}
