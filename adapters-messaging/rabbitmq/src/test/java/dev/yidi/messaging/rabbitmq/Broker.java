package dev.yidi.messaging.rabbitmq;

import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.testkit.BrokerAbility;
import dev.yidi.messaging.testkit.TestBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A RabbitMQ on this machine before the contract. */
final class Broker implements TestBroker, AutoCloseable {
    private static final int SHARES = 4;
    static final int PREFETCH = 50;

    /** 3.10.8 loses what it confirmed for a queue that was made moments before its process is killed. */
    private static final long UNTIL_QUEUES_ARE_KEPT = TimeUnit.SECONDS.toNanos(4);

    private final LocalRabbit rabbit;
    private final Map<String, RabbitTopology> topologies = new ConcurrentHashMap<>();
    private long declaredAt = System.nanoTime();

    Broker(Path directory) {
        rabbit = new LocalRabbit(directory);
    }

    RabbitSettings settings() {
        return rabbit.settings();
    }

    RabbitTopology topology(String queue) {
        return topologies.computeIfAbsent(queue, name -> {
            RabbitTopology topology = new RabbitTopology(name, SHARES, PREFETCH);
            topology.declare(settings());
            declaredAt = System.nanoTime();
            return topology;
        });
    }

    @Override
    public MessageChannel channel(String queue) {
        return new RabbitChannel(settings(), topology(queue));
    }

    @Override
    public MessageSource source(String queue) {
        return new RabbitSource(settings(), topology(queue));
    }

    @Override
    public HeaderNames names() {
        return HeaderNames.AMQP;
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
        try {
            TimeUnit.NANOSECONDS.sleep(UNTIL_QUEUES_ARE_KEPT - (System.nanoTime() - declaredAt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        rabbit.kill();
    }

    @Override
    public void start() {
        rabbit.start();
    }

    LocalRabbit server() {
        return rabbit;
    }

    @Override
    public void close() {
        rabbit.close();
    }
}
