package dev.yidi.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A broker that speaks TLS alone, under a certificate made for this test. */
@Tag("one-jdk")
class KafkaTlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @Test
    void what_is_sent_goes_over_tls_to_a_broker_that_is_trusted_and_to_no_other() throws Exception {
        Path keys = keyStore("localhost");
        Map<String, Object> trusting = trusting(keys);
        Map<String, String> broker = new HashMap<>(Map.of(
                "listener.security.protocol.map",
                "PLAINTEXT:SSL,CONTROLLER:PLAINTEXT",
                "ssl.keystore.type",
                "PKCS12",
                "ssl.keystore.location",
                keys.toString(),
                "ssl.keystore.password",
                PASSWORD,
                "ssl.key.password",
                PASSWORD));
        trusting.forEach((name, value) -> broker.put(name, value.toString()));
        try (LocalKafka kafka = new LocalKafka(Files.createDirectory(folder.resolve("kafka")), broker)) {
            String servers = kafka.settings().servers();
            Map<String, Object> client = new HashMap<>(trusting);
            client.put("security.protocol", "SSL");
            make(servers, client, "events");
            KafkaSettings settings = new KafkaSettings(servers, Duration.ofSeconds(10), client);
            try (KafkaChannel channel = new KafkaChannel(settings, "events");
                    KafkaSource source = new KafkaSource(settings, "events", "reader", 10)) {
                channel.publish(List.of(Message.of("case", Map.of(), new byte[] {7})));
                List<Delivery> came = source.receive(1, Duration.ofSeconds(20));
                assertThat(came).hasSize(1);
                assertThat(came.get(0).message().body()).containsExactly(7);
            }

            Map<String, Object> stranger = new HashMap<>(trusting(keyStore("localhost")));
            stranger.put("security.protocol", "SSL");
            KafkaSettings untrusting = new KafkaSettings(servers, Duration.ofSeconds(1), stranger);
            try (KafkaChannel channel = new KafkaChannel(untrusting, "events")) {
                assertThatThrownBy(() -> channel.publish(List.of(Message.of("case", Map.of(), new byte[] {8}))))
                        .isInstanceOf(ChannelException.class);
            }
        }
    }

    private static void make(String servers, Map<String, Object> client, String topic) throws Exception {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("bootstrap.servers", servers);
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    /** A key of its own, and a certificate for {@code host} that it signs itself. */
    private Path keyStore(String host) throws IOException, InterruptedException {
        Path store = folder.resolve("keys-" + System.nanoTime() + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "SAN=dns:" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        return store;
    }

    /** What a client needs to trust the certificate in {@code keys}. */
    private Map<String, Object> trusting(Path keys) throws IOException, GeneralSecurityException {
        KeyStore owned = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(keys)) {
            owned.load(stream, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("broker", owned.getCertificate("broker"));
        Path store = folder.resolve("trust-" + System.nanoTime() + ".p12");
        try (OutputStream stream = Files.newOutputStream(store)) {
            trusted.store(stream, PASSWORD.toCharArray());
        }
        return Map.of(
                "ssl.truststore.type",
                "PKCS12",
                "ssl.truststore.location",
                store.toString(),
                "ssl.truststore.password",
                PASSWORD);
    }
}
