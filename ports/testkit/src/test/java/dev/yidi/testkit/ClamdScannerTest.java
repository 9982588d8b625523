package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.document.ScanFinding;
import dev.yidi.ports.spi.MalwareScanner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScannerTest extends MalwareScannerContract {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final FakeClamd clamd = new FakeClamd();

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Override
    protected MalwareScanner scanner() {
        return MalwareScanner.clamd(clamd.address(), TIMEOUT);
    }

    @Override
    protected MalwareScanner away() {
        FakeClamd gone = new FakeClamd();
        InetSocketAddress address = gone.address();
        gone.close();
        return MalwareScanner.clamd(address, TIMEOUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "", "stream: OKAY", "UNKNOWN COMMAND"})
    void whatever_else_it_says_is_no_word_on_the_file(String said) {
        try (FakeClamd other = new FakeClamd(content -> said);
                MalwareScanner.Scan scan =
                        MalwareScanner.clamd(other.address(), TIMEOUT).begin()) {
            scan.accept(new byte[] {1}, 1);
            assertThat(scan.end()).isEqualTo(ScanFinding.PENDING);
        }
    }

    @Test
    void one_that_stops_reading_is_given_up() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                MalwareScanner.Scan scan = MalwareScanner.clamd(
                                new InetSocketAddress(deaf.getInetAddress(), deaf.getLocalPort()),
                                Duration.ofMillis(200))
                        .begin()) {
            byte[] bytes = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                scan.accept(bytes, bytes.length);
            }
            assertThat(scan.end()).isEqualTo(ScanFinding.PENDING);
        }
    }

    @Test
    void one_that_never_answers_is_given_up() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                MalwareScanner.Scan scan = MalwareScanner.clamd(
                                new InetSocketAddress(mute.getInetAddress(), mute.getLocalPort()),
                                Duration.ofMillis(200))
                        .begin()) {
            scan.accept(new byte[] {1}, 1);
            assertThat(scan.end()).isEqualTo(ScanFinding.PENDING);
        }
    }

    @Test
    void no_scanner_is_the_operators_own_word() {
        MalwareScanner.Scan scan = MalwareScanner.waived().begin();
        scan.accept(new byte[] {1}, 1);
        assertThat(scan.end()).isEqualTo(ScanFinding.WAIVED);
    }
}
