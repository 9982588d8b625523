package dev.yidi.messaging.testkit;

import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.InProcessBroker;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.Set;

/** Queues within the process keep the contract; that they keep nothing when the process ends is not asked here. */
class InProcessBrokerTest extends BrokerContract {
    private static final TestBroker BROKER = new InProcess(new InProcessBroker(1_000));

    @Override
    protected TestBroker broker() {
        return BROKER;
    }

    record InProcess(InProcessBroker broker) implements TestBroker {
        @Override
        public MessageChannel channel(String queue) {
            return broker.channel(queue);
        }

        @Override
        public MessageSource source(String queue) {
            return broker.source(queue);
        }

        @Override
        public HeaderNames names() {
            return HeaderNames.KAFKA;
        }

        @Override
        public Set<BrokerAbility> missing() {
            return Set.of();
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(2);
        }

        @Override
        public void stop() {
            broker.stop();
        }

        @Override
        public void start() {
            broker.start();
        }
    }
}
