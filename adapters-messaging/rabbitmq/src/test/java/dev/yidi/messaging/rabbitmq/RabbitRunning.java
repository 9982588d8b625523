package dev.yidi.messaging.rabbitmq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One RabbitMQ for all tests, stopped when they have ended. Where it is not installed, they are reported as not run. */
final class RabbitRunning implements BeforeAllCallback {
    private static volatile Broker broker;

    static Broker broker() {
        return broker;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(
                LocalRabbit.program().isPresent(), "rabbitmq-server is not installed: what is asked of it is not run");
        broker = context.getRoot()
                .getStore(Namespace.create(RabbitRunning.class))
                .getOrComputeIfAbsent("broker", any -> new Broker(directory()), Broker.class);
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Path.of("target"), "rabbitmq");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
