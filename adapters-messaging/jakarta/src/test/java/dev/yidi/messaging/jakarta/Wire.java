package dev.yidi.messaging.jakarta;

import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;

/** What is spoken between the client and the broker. */
sealed interface Wire {
    /** Where the broker listens. */
    String acceptor();

    /** Connections without prefetch that give up in bounded time. */
    ConnectionFactory connections();

    /** What Artemis speaks with its own client, within this process. */
    record Own() implements Wire {
        @Override
        public String acceptor() {
            return "vm://0";
        }

        @Override
        public ConnectionFactory connections() {
            return new ActiveMQConnectionFactory("vm://0?consumerWindowSize=0&reconnectAttempts=0&callTimeout=10000");
        }
    }

    /** AMQP 1.0 over TCP, with the client of another project. */
    record Amqp(int port) implements Wire {
        /** On a port where nobody listens. */
        static Amqp onFreePort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return new Amqp(socket.getLocalPort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String acceptor() {
            return "tcp://127.0.0.1:" + port + "?protocols=AMQP";
        }

        @Override
        public ConnectionFactory connections() {
            return new JmsConnectionFactory(
                    "amqp://127.0.0.1:" + port
                            + "?jms.prefetchPolicy.all=0&jms.validatePropertyNames=false&jms.connectTimeout=10000&jms.requestTimeout=10000&jms.sendTimeout=10000");
        }
    }
}
