package dev.yidi.messaging.jakarta;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Message;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSRuntimeException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A provider's run-time exceptions are faults of the broker like its checked ones. */
class RunTimeFaultsTest {
    private final ConnectionFactory broken = (ConnectionFactory) Proxy.newProxyInstance(
            ConnectionFactory.class.getClassLoader(),
            new Class<?>[] {ConnectionFactory.class},
            (proxy, method, arguments) -> {
                throw new JMSRuntimeException("a fault of the provider");
            });

    @Test
    void a_channel_tells_that_it_could_not_send() {
        try (JakartaChannel channel = new JakartaChannel(broken, "q")) {
            assertThatThrownBy(() -> channel.publish(List.of(Message.unordered(Map.of(), new byte[0]))))
                    .isInstanceOf(ChannelException.class);
        }
    }

    @Test
    void a_source_tells_that_it_could_not_receive() {
        try (JakartaSource source = new JakartaSource(broken, "q", 1)) {
            assertThatThrownBy(() -> source.receive(1, Duration.ZERO)).isInstanceOf(ChannelException.class);
        }
    }
}
