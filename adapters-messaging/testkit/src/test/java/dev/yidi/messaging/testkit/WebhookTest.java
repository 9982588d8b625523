package dev.yidi.messaging.testkit;

import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.webhook.AddressPolicy;
import dev.yidi.messaging.webhook.WebhookChannel;
import dev.yidi.messaging.webhook.WebhookSecret;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;

/** A partner's address keeps the contract, as far as the partner answers what it kept with 2xx. */
class WebhookTest extends EventChannelContract {
    private static final AddressPolicy LOOPBACK =
            AddressPolicy.publicOnly().andWithin("127.0.0.0/8").withoutTls();

    private final List<CloudEvent> kept = new CopyOnWriteArrayList<>();
    private final ServerSocket partner = listening();
    private volatile boolean away;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    private ServerSocket listening() {
        try {
            ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(() -> serve(socket), "partner");
            thread.setDaemon(true);
            thread.start();
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        partner.close();
    }

    private void serve(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                CloudEvent event = read(new DataInputStream(line.getInputStream()));
                if (!away) {
                    kept.add(event);
                }
                String answer = "HTTP/1.1 " + (away ? "503 Away" : "204 Kept") + "\r\nContent-Length: 0\r\n\r\n";
                line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static CloudEvent read(DataInputStream line) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) line.readUnsignedByte());
        }
        Map<String, String> headers = new LinkedHashMap<>();
        head.toString().lines().skip(1).filter(each -> each.contains(":")).forEach(each -> {
            int colon = each.indexOf(':');
            headers.put(
                    each.substring(0, colon).toLowerCase(Locale.ROOT),
                    each.substring(colon + 1).strip());
        });
        byte[] body = line.readNBytes(Integer.parseInt(headers.get("content-length")));
        return CloudEventCodec.of(HeaderNames.HTTP, ContentMode.STRUCTURED)
                .decode(Message.unordered(Map.of(Message.CONTENT_TYPE, headers.get("content-type")), body));
    }

    @Override
    protected EventChannel channel() {
        try {
            return new WebhookChannel(
                    URI.create("http://127.0.0.1:" + partner.getLocalPort() + "/events"),
                    WebhookSecret.of("2026", new byte[32]),
                    ContentMode.STRUCTURED,
                    LOOPBACK,
                    SSLContext.getDefault(),
                    Duration.ofSeconds(10),
                    new Clock() {
                        @Override
                        public Instant instant() {
                            return now;
                        }

                        @Override
                        public ZoneOffset getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(java.time.ZoneId zone) {
                            return this;
                        }
                    });
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected List<CloudEvent> arrived() {
        return kept;
    }

    @Override
    protected void leave() {
        away = true;
    }

    /** After the pause that the channel keeps. */
    @Override
    protected void comeBack() {
        away = false;
        now = now.plus(Duration.ofMinutes(5));
    }
}
