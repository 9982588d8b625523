package dev.yidi.messaging.jakarta;

import dev.yidi.messaging.testkit.BrokerContract;
import dev.yidi.messaging.testkit.TestBroker;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The broker contract over AMQP 1.0: Qpid JMS on one side, Artemis on the other. */
@Tag("one-jdk")
class AmqpTest extends BrokerContract {
    @TempDir
    static Path directory;

    private static Artemis artemis;

    @BeforeAll
    static void start() {
        artemis = new Artemis(directory, Wire.Amqp.onFreePort());
    }

    @AfterAll
    static void stop() {
        artemis.close();
    }

    @Override
    protected TestBroker broker() {
        return artemis;
    }
}
