package dev.yidi.messaging.rabbitmq;

import dev.yidi.messaging.testkit.BrokerContract;
import dev.yidi.messaging.testkit.TestBroker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The broker contract on a real RabbitMQ, which is killed where the contract stops it. */
@Tag("one-jdk")
@ExtendWith(RabbitRunning.class)
class RabbitTest extends BrokerContract {
    @Override
    protected TestBroker broker() {
        return RabbitRunning.broker();
    }
}
