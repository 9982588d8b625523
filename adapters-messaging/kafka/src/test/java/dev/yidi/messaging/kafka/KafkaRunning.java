package dev.yidi.messaging.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One Kafka for all tests, stopped when they have ended. */
final class KafkaRunning implements BeforeAllCallback {
    private static volatile Broker broker;

    static Broker broker() {
        return broker;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        broker = context.getRoot()
                .getStore(Namespace.create(KafkaRunning.class))
                .getOrComputeIfAbsent("broker", any -> new Broker(directory()), Broker.class);
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Path.of("target"), "kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
