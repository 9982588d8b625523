package dev.yidi.messaging.kafka;

import dev.yidi.messaging.testkit.BrokerContract;
import dev.yidi.messaging.testkit.TestBroker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The broker contract on a real Kafka in this process. */
@Tag("one-jdk")
@ExtendWith(KafkaRunning.class)
class KafkaTest extends BrokerContract {
    @Override
    protected TestBroker broker() {
        return KafkaRunning.broker();
    }
}
