package dev.yidi.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultyProxyTest {
    private ServerSocket server;
    private FaultyProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getByName("localhost"));
        proxy = new FaultyProxy(server.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void an_open_one_passes_both_ways_and_a_cut_one_breaks_what_there_is() throws IOException {
        try (Socket client = new Socket("localhost", proxy.port());
                Socket broker = server.accept()) {
            client.getOutputStream().write(7);
            assertThat(broker.getInputStream().read()).isEqualTo(7);
            broker.getOutputStream().write(8);
            assertThat(client.getInputStream().read()).isEqualTo(8);

            proxy.set(FaultyProxy.Way.CUT);

            assertThat(broker.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void when_answers_are_lost_requests_arrive_and_the_connection_ends_when_it_is_well_again() throws IOException {
        try (Socket client = new Socket("localhost", proxy.port());
                Socket broker = server.accept()) {
            proxy.set(FaultyProxy.Way.ANSWERS_LOST);
            broker.getOutputStream().write(8);
            client.setSoTimeout(200);
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            client.getOutputStream().write(7);
            assertThat(broker.getInputStream().read()).isEqualTo(7);

            proxy.set(FaultyProxy.Way.OPEN);

            assertThat(broker.getInputStream().read()).isEqualTo(-1);
        }
    }
}
