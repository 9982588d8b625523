package dev.yidi.messaging.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * How Kafka is reached 连接设置.
 *
 * @param servers where to begin: {@code host:port,host:port}
 * @param bound how long a call waits for a broker that does not answer, at least a second
 * @param more settings of Kafka's client, such as those of TLS and SASL; they cannot weaken what the promises rest on
 */
public record KafkaSettings(String servers, Duration bound, Map<String, Object> more) {
    private static final int MOST_AT_A_TIME = 500;

    public KafkaSettings {
        Objects.requireNonNull(servers, "servers");
        if (bound.compareTo(Duration.ofSeconds(1)) < 0 || bound.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("bound: expected 1 second to 10 minutes, found " + bound);
        }
        more = Map.copyOf(more);
    }

    /** Without further settings, and a bound of thirty seconds. */
    public static KafkaSettings of(String servers) {
        return new KafkaSettings(servers, Duration.ofSeconds(30), Map.of());
    }

    /** Idempotent, and confirmed by every replica that is in step. */
    Map<String, Object> producer() {
        Map<String, Object> all = new HashMap<>(more);
        int millis = Math.toIntExact(bound.toMillis());
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // the key alone chooses the partition
        all.remove(ProducerConfig.PARTITIONER_CLASS_CONFIG);
        all.put(ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG, false);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        // longer than the channel waits: were the client to give one message up, it would go on with those after it
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 3 * millis);
        return all;
    }

    /**
     * Nothing is committed by itself, what is uncommitted by a producer is not read, and no more than {@code capacity} comes at a time.
     */
    Map<String, Object> consumer(String group, int capacity) {
        Map<String, Object> all = new HashMap<>(more);
        Object asked = more.getOrDefault(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_AT_A_TIME);
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Math.min(capacity, Integer.parseInt(asked.toString())));
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        all.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(bound.toMillis()));
        return all;
    }
}
