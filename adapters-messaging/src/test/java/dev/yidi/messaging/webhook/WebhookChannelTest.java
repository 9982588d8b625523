package dev.yidi.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.Message;
import dev.yidi.testkit.MovableTime;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookChannelTest {
    private static final WebhookSecret SECRET = WebhookSecret.of("2026", new byte[32]);
    private static final AddressPolicy LOOPBACK =
            AddressPolicy.publicOnly().andWithin("127.0.0.0/8").withoutTls();

    private final MovableTime clock = MovableTime.at("2026-03-02T01:00:00Z");
    private Partner partner;

    @BeforeEach
    void open() throws IOException {
        partner = new Partner();
    }

    @AfterEach
    void close() {
        partner.close();
    }

    @Test
    void events_arrive_signed_and_in_their_order_in_both_modes() throws Exception {
        for (ContentMode mode : ContentMode.values()) {
            channel("/hook?a=b", LOOPBACK, mode).publish(List.of(event(1), event(2)));
            for (int i = 1; i <= 2; i++) {
                Partner.Request came = partner.requests.take();
                Map<String, String> headers = came.headers();
                assertThat(came.line()).isEqualTo("POST /hook?a=b HTTP/1.1");
                assertThat(headers).containsEntry("webhook-key-id", "2026").containsEntry("webhook-id", idOf(event(i)));
                assertThat(new WebhookVerifier(List.of(SECRET), Duration.ofMinutes(5), clock)
                                .verify(
                                        Optional.of(headers.get("webhook-id")),
                                        Optional.of(headers.get("webhook-timestamp")),
                                        Optional.of(headers.get("webhook-signature")),
                                        came.body()))
                        .isEqualTo(WebhookVerifier.Verdict.GENUINE);
                assertThat(CloudEventCodec.of(HeaderNames.HTTP, mode).decode(Message.unordered(headers, came.body())))
                        .isEqualTo(event(i));
            }
        }
    }

    @Test
    void the_same_event_has_the_same_id_and_that_of_another_source_has_another() throws Exception {
        List<CloudEvent> events = List.of(
                event("/counties/330122", "c-7-1"),
                event("/counties/330122", "c-7-1"),
                event("/counties/330123", "c-7-1"),
                event("/counties/33012", "2c-7-1"));
        channel("/", LOOPBACK, ContentMode.STRUCTURED).publish(events);

        List<String> ids = new ArrayList<>();
        for (CloudEvent event : events) {
            ids.add(partner.requests.take().headers().get("webhook-id"));
            assertThat(ids).last().isEqualTo(idOf(event));
        }
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(ids).hasSize(4);
        assertThat(Set.copyOf(ids)).hasSize(3);
    }

    @Test
    void what_was_answered_leaves_no_timer_behind() {
        channel("/", LOOPBACK, ContentMode.STRUCTURED).publish(List.of(event(1), event(2)));

        assertThat(partner.requests).hasSize(2);
        assertThat(Alarm.pending()).isZero();
    }

    @Test
    void what_comes_ahead_of_the_answer_is_none() {
        WebhookChannel channel = channel("/", LOOPBACK, ContentMode.STRUCTURED);
        String early = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
        partner.answering("HTTP/1.1 100 Continue\r\n\r\n" + early + "HTTP/1.1 202 Accepted\r\n\r\n");
        channel.publish(List.of(event(1)));
        assertThat(partner.requests).hasSize(1);

        partner.answering(early + "HTTP/1.1 422 No\r\n\r\n");
        assertThatThrownBy(() -> channel.publish(List.of(event(2)))).isInstanceOf(InvalidInputException.class);
        WebhookChannel endless = channel("/", LOOPBACK, ContentMode.STRUCTURED);
        partner.answering(early.repeat(500));
        assertThatThrownBy(() -> endless.publish(List.of(event(3))))
                .isInstanceOf(ChannelException.class)
                .hasStackTraceContaining("expected a head of at most");
        WebhookChannel switched = channel("/", LOOPBACK, ContentMode.STRUCTURED);
        partner.answering("HTTP/1.1 101 Switching Protocols\r\n\r\n" + Partner.OK);
        assertThatThrownBy(() -> switched.publish(List.of(event(4)))).isInstanceOf(ChannelException.class);
    }

    @Test
    void after_a_failure_it_pauses_as_long_as_the_partner_asks() {
        WebhookChannel channel = channel("/", LOOPBACK, ContentMode.STRUCTURED);
        partner.answering("HTTP/1.1 503 Busy\r\nRetry-After: 90\r\n\r\n");

        assertThatThrownBy(() -> channel.publish(List.of(event(1), event(2))))
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("503");
        assertThat(partner.requests).hasSize(1);
        clock.advance(Duration.ofSeconds(89));
        assertThatThrownBy(() -> channel.publish(List.of(event(1)))).hasMessageContaining("pause");
        assertThat(partner.requests).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        channel.publish(List.of(event(1), event(2)));
        assertThat(partner.requests).hasSize(3);
    }

    @Test
    void a_clock_that_is_set_back_does_not_lengthen_the_pause() {
        WebhookChannel channel = channel("/", LOOPBACK, ContentMode.STRUCTURED);
        partner.answering("HTTP/1.1 503 Busy\r\nRetry-After: 90\r\n\r\n");
        assertThatThrownBy(() -> channel.publish(List.of(event(1)))).hasMessageContaining("503");
        assertThatThrownBy(() -> channel.publish(List.of(event(1)))).hasMessageContaining("pause");

        clock.moveTo(clock.instant().minus(Duration.ofMinutes(10)));

        channel.publish(List.of(event(1)));
        assertThat(partner.requests).hasSize(2);
    }

    @Test
    void it_pauses_longer_each_time_and_a_date_or_nonsense_in_retry_after_is_understood() {
        WebhookChannel channel = channel("/", LOOPBACK, ContentMode.STRUCTURED);
        String date = "HTTP/1.1 429 Slow\r\nRetry-After: Mon, 2 Mar 2026 01:00:30 GMT\r\n\r\n";
        partner.answering("HTTP/1.1 500 No\r\nRetry-After: soon\r\n\r\n", "HTTP/1.1 500 No\r\n\r\n", date);

        for (int seconds : new int[] {1, 2, 27}) {
            assertThatThrownBy(() -> channel.publish(List.of(event(1)))).isInstanceOf(ChannelException.class);
            int asked = partner.requests.size();
            clock.advance(Duration.ofSeconds(seconds).minusMillis(1));
            assertThatThrownBy(() -> channel.publish(List.of(event(1)))).hasMessageContaining("pause");
            assertThat(partner.requests).hasSize(asked);
            clock.advance(Duration.ofMillis(1));
        }
        channel.publish(List.of(event(1)));
        assertThat(partner.requests).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/other\r\n\r\n",
                "HTTP/1.1 410 Gone\r\n\r\n",
                "HTTP/1.1 404 Not Found\r\n\r\n",
                "SSH-2.0-OpenSSH\r\n\r\n",
                "HTTP/1.1 200 OK\r\n"
            })
    void what_is_not_a_confirmation_is_none(String answer) {
        partner.answering(answer);

        assertThatThrownBy(() -> channel("/", LOOPBACK, ContentMode.STRUCTURED).publish(List.of(event(1))))
                .isInstanceOf(ChannelException.class);
        assertThat(partner.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 415, 422})
    void what_a_partner_refuses_for_what_it_is_keeps_no_other_event_waiting(int status) {
        String refusal = "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n";
        partner.answering(refusal, refusal, "HTTP/1.1 204 No Content\r\n\r\n");
        WebhookChannel channel = channel("/", LOOPBACK, ContentMode.STRUCTURED);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> channel.publish(List.of(event(1))))
                    .isInstanceOf(InvalidInputException.class)
                    .extracting(thrown ->
                            ((InvalidInputException) thrown).faults().get(0).code())
                    .isEqualTo("messaging.webhook.refused-" + status);
        }
        channel.publish(List.of(event(2)));
        assertThat(partner.requests).hasSize(3);
    }

    @Test
    void a_partner_that_refuses_and_says_when_is_waited_for() {
        partner.answering("HTTP/1.1 422 No\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n");
        WebhookChannel channel = channel("/", LOOPBACK, ContentMode.STRUCTURED);

        assertThatThrownBy(() -> channel.publish(List.of(event(1)))).isInstanceOf(ChannelException.class);
        assertThatThrownBy(() -> channel.publish(List.of(event(1)))).hasMessageContaining("pause");
        assertThat(partner.requests).hasSize(1);
    }

    @Test
    void an_endless_head_and_a_partner_that_never_answers_come_to_an_end() {
        partner.answering("HTTP/1.1 200 OK\r\n" + "a: b\r\n".repeat(10_000), "");

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() ->
                                channel("/", LOOPBACK, ContentMode.STRUCTURED).publish(List.of(event(1))))
                        .isInstanceOf(ChannelException.class);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "0177.0.0.1", "2130706433", "[::ffff:127.0.0.1]"})
    void nothing_is_sent_within_the_network(String host) {
        URI address = URI.create("http://" + host + ":" + partner.port() + "/");
        AddressPolicy policy = AddressPolicy.publicOnly().withoutTls();

        assertThatThrownBy(() -> channel(address, policy, systemTls()).publish(List.of(event(1))))
                .isInstanceOfAny(ChannelException.class, IllegalArgumentException.class);
        assertThat(partner.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://partner.example/",
                "ftp://partner.example/",
                "https:///nobody",
                "/relative",
                "https://user:word@partner.example/",
                "https://partner.example/#part"
            })
    void an_address_of_another_kind_is_refused_at_once(String address) {
        assertThatThrownBy(() -> channel(URI.create(address), AddressPolicy.publicOnly(), systemTls()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void over_tls_the_name_must_be_the_partners(@TempDir Path directory) throws Exception {
        SSLContext tls = tls(directory);
        try (Partner secure =
                new Partner(tls.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress()))) {
            AddressPolicy policy = AddressPolicy.publicOnly().andWithin("127.0.0.0/8");
            URI right = URI.create("https://localhost:" + secure.port() + "/");
            URI wrong = URI.create("https://127.0.0.1:" + secure.port() + "/");

            channel(right, policy, tls).publish(List.of(event(1)));
            assertThat(secure.requests).hasSize(1);
            assertThatThrownBy(() -> channel(wrong, policy, tls).publish(List.of(event(1))))
                    .isInstanceOf(ChannelException.class);
            assertThatThrownBy(() -> channel(right, policy, systemTls()).publish(List.of(event(1))))
                    .isInstanceOf(ChannelException.class);
            assertThat(secure.requests).hasSize(1);
        }
    }

    /** A certificate for the name localhost, trusted by whoever has this. */
    private static SSLContext tls(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = directory.resolve("partner.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String[] words = (keytool + " -genkeypair -alias partner -keyalg EC -dname CN=localhost -ext san=dns:localhost"
                        + " -storetype PKCS12 -storepass changeit -keystore " + store)
                .split(" ");
        assertThat(new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("keytool.txt").toFile())
                        .start()
                        .waitFor())
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            keys.load(stream, "changeit".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "changeit".toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private WebhookChannel channel(String path, AddressPolicy policy, ContentMode mode) {
        return new WebhookChannel(
                URI.create("http://127.0.0.1:" + partner.port() + path),
                SECRET,
                mode,
                policy,
                systemTls(),
                Duration.ofSeconds(2),
                clock);
    }

    private WebhookChannel channel(URI address, AddressPolicy policy, SSLContext tls) {
        return new WebhookChannel(address, SECRET, ContentMode.STRUCTURED, policy, tls, Duration.ofSeconds(5), clock);
    }

    private static SSLContext systemTls() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has TLS", e);
        }
    }

    /** SHA-256 over the length of the source in four bytes, the source and the id, as the docs tell partners. */
    private static String idOf(CloudEvent event) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream stream = new DataOutputStream(all)) {
            byte[] source = event.source().getBytes(StandardCharsets.UTF_8);
            stream.writeInt(source.length);
            stream.write(source);
            stream.write(event.id().getBytes(StandardCharsets.UTF_8));
        }
        return "sha256-"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.toByteArray()));
    }

    private static CloudEvent event(int number) {
        return event("/counties/330122", "c-7-" + number, number);
    }

    private static CloudEvent event(String source, String id) {
        return event(source, id, 1);
    }

    private static CloudEvent event(String source, String id, int number) {
        return new CloudEvent(
                id,
                source,
                "dev.yidi.case-dispatched.v1",
                Optional.of("案卷 7"),
                Optional.of(Instant.parse("2026-03-02T01:02:03Z")),
                Map.of(),
                Optional.empty(),
                Optional.of("{\"n\":" + number + "}"));
    }
}
