package dev.yidi.messaging.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A broker that is reached over TLS, under a certificate made for this run. */
@Tag("one-jdk")
@ExtendWith(RabbitRunning.class)
class RabbitTlsTest {
    private final Broker broker = RabbitRunning.broker();
    private final RabbitTopology topology = broker.topology("tls");

    @Test
    void what_is_sent_goes_over_tls_both_ways_to_a_broker_that_is_trusted() throws GeneralSecurityException {
        RabbitSettings settings =
                settings("localhost", broker.server().certificate().trust());
        try (RabbitChannel channel = new RabbitChannel(settings, topology);
                RabbitSource source = new RabbitSource(settings, topology)) {
            channel.publish(List.of(message()));
            List<Delivery> came = source.receive(1, Duration.ofSeconds(20));
            assertThat(came).hasSize(1);
            assertThat(came.get(0).message().body()).containsExactly(7);
            came.get(0).settle();
        }
    }

    @Test
    void nothing_goes_to_a_broker_whose_certificate_another_one_signed(@TempDir Path folder)
            throws GeneralSecurityException {
        refuses(settings("localhost", OwnCertificate.in(folder, "stranger").trust()));
    }

    @Test
    void nothing_goes_to_a_broker_whose_certificate_is_for_another_name() throws GeneralSecurityException {
        refuses(settings("127.0.0.1", broker.server().certificate().trust()));
    }

    private void refuses(RabbitSettings settings) {
        assertThatThrownBy(() -> {
                    try (RabbitChannel channel = new RabbitChannel(settings, topology)) {
                        channel.publish(List.of(message()));
                    }
                })
                .isInstanceOf(ChannelException.class)
                .hasRootCauseInstanceOf(GeneralSecurityException.class)
                .hasStackTraceContaining(SSLHandshakeException.class.getName());
    }

    private RabbitSettings settings(String host, SSLContext trust) {
        RabbitSettings plain = broker.settings();
        return new RabbitSettings(
                List.of(host + ":" + broker.server().tlsPort()),
                plain.virtualHost(),
                plain.user(),
                plain.password(),
                plain.bound(),
                factory -> {
                    factory.useSslProtocol(trust);
                    factory.enableHostnameVerification();
                });
    }

    private static Message message() {
        return Message.of("case", Map.of(), new byte[] {7});
    }
}
