package dev.yidi.messaging.kafka;

import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.testkit.BrokerAbility;
import dev.yidi.messaging.testkit.TestBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A Kafka in this process before the contract. */
final class Broker implements TestBroker, AutoCloseable {
    private final LocalKafka kafka;

    Broker(Path directory) {
        kafka = new LocalKafka(directory);
    }

    KafkaSource kafkaSource(String queue) {
        return new KafkaSource(kafka.settings(), kafka.topic(queue), "centre", 50);
    }

    @Override
    public MessageChannel channel(String queue) {
        return new KafkaChannel(kafka.settings(), kafka.topic(queue));
    }

    /** The same with a producer of its own kind. */
    MessageChannel channel(String queue, Map<String, Object> own) {
        KafkaSettings usual = kafka.settings();
        Map<String, Object> more = new HashMap<>(usual.more());
        more.putAll(own);
        return new KafkaChannel(new KafkaSettings(usual.servers(), usual.bound(), more), kafka.topic(queue));
    }

    @Override
    public MessageSource source(String queue) {
        return kafkaSource(queue);
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
        return Duration.ofSeconds(30);
    }

    @Override
    public void stop() {
        kafka.stop();
    }

    @Override
    public void start() {
        kafka.start();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
