package dev.yidi.messaging.kafka;

import dev.yidi.messaging.testkit.BrokerContract;
import dev.yidi.messaging.testkit.TestBroker;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The broker contract on a real Kafka in this process. */
@Tag("one-jdk")
class KafkaTest extends BrokerContract {
    @TempDir
    static Path directory;

    private static Broker broker;

    @BeforeAll
    static void start() {
        broker = new Broker(directory);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Override
    protected TestBroker broker() {
        return broker;
    }
}
