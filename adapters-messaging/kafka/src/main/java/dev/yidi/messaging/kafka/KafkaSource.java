package dev.yidi.messaging.kafka;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.KeyedBuffer;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Receives from a topic as a member of a consumer group 消费组成员. Of each partition the offset is committed up to the first
 * message that is not settled, after the work and never before. What is given back stays in memory; while the
 * buffer is full, partitions that hold their share of it are not fetched. The member stays in its group as long as {@link #receive} is called at least every five minutes
 * ({@code max.poll.interval.ms}).
 *
 * <p>Used by one thread at a time.
 */
public final class KafkaSource implements MessageSource {
    private static final Duration LONGEST_POLL = Duration.ofMillis(50);

    private final KafkaSettings settings;
    private final String topic;
    private final String group;
    private final int capacity;
    private final Map<TopicPartition, Offsets> offsets = new HashMap<>();
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private KeyedBuffer<ConsumerRecord<byte[], byte[]>> buffer = new KeyedBuffer<>();

    /**
     * A member of {@code group} that reads {@code topic}. While it holds {@code capacity} messages it fetches from those
     * partitions alone of which it holds fewer than {@code capacity} by the number of its partitions; it fetches {@code capacity} at a
     * time at most.
     */
    public KafkaSource(KafkaSettings settings, String topic, String group, int capacity) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.topic = Objects.requireNonNull(topic, "topic");
        this.group = Objects.requireNonNull(group, "group");
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: expected at least 1, found " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public List<Delivery> receive(int atMost, Duration wait) {
        try {
            KafkaConsumer<byte[], byte[]> open = open();
            long start = System.nanoTime();
            poll(open, Duration.ZERO);
            while (true) {
                List<Delivery> taken =
                        buffer.take(atMost).stream().<Delivery>map(Held::new).toList();
                Duration left = wait.minusNanos(System.nanoTime() - start);
                if (!taken.isEmpty() || left.isNegative() || left.isZero()) {
                    return taken;
                }
                poll(open, left.compareTo(LONGEST_POLL) < 0 ? left : LONGEST_POLL);
            }
        } catch (KafkaException e) {
            abandon();
            throw fault("to hand out messages", e);
        }
    }

    private void poll(KafkaConsumer<byte[], byte[]> open, Duration wait) {
        pauseWhatHoldsItsShare(open);
        for (ConsumerRecord<byte[], byte[]> received : open.poll(wait)) {
            offsets.computeIfAbsent(partition(received), any -> new Offsets(received.offset()))
                    .fetched(received.offset());
            buffer.add(key(received), received);
        }
    }

    /** When the buffer is full, partitions that hold less than an equal share of it go on: one hot key stops them not. */
    private void pauseWhatHoldsItsShare(KafkaConsumer<byte[], byte[]> open) {
        Set<TopicPartition> assigned = open.assignment();
        int most = buffer.size() < capacity ? Integer.MAX_VALUE : Math.max(1, capacity / Math.max(1, assigned.size()));
        Map<Boolean, List<TopicPartition>> isFull =
                assigned.stream().collect(Collectors.partitioningBy(partition -> held(partition) >= most));
        open.pause(isFull.get(true));
        open.resume(isFull.get(false));
    }

    private int held(TopicPartition partition) {
        Offsets of = offsets.get(partition);
        return of == null ? 0 : of.unsettled();
    }

    private KafkaConsumer<byte[], byte[]> open() {
        KafkaConsumer<byte[], byte[]> open = consumer;
        if (open == null) {
            open = new KafkaConsumer<>(
                    settings.consumer(group, capacity), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            open.subscribe(List.of(topic), new Rebalance());
            consumer = open;
        }
        return open;
    }

    private static Optional<String> key(ConsumerRecord<byte[], byte[]> received) {
        return Optional.ofNullable(received.key())
                .map(key -> received.partition() + ":" + new String(key, StandardCharsets.UTF_8));
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> received) {
        return new TopicPartition(received.topic(), received.partition());
    }

    private void commit(Collection<TopicPartition> partitions) {
        KafkaConsumer<byte[], byte[]> open = consumer;
        Map<TopicPartition, OffsetAndMetadata> due = new HashMap<>();
        List<Offsets> noted = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            Offsets of = offsets.get(partition);
            if (of != null && of.isDue()) {
                due.put(partition, new OffsetAndMetadata(of.next()));
                noted.add(of);
            }
        }
        if (open != null && !due.isEmpty()) {
            open.commitSync(due, settings.bound());
            noted.forEach(Offsets::committed);
        }
    }

    private void forget(Collection<TopicPartition> partitions) {
        buffer.drop(received -> partitions.contains(partition(received)));
        offsets.keySet().removeAll(partitions);
    }

    private ChannelException fault(String expected, KafkaException e) {
        return new ChannelException(
                "topic " + topic + ": expected Kafka " + expected + ", found "
                        + e.getClass().getSimpleName(),
                e);
    }

    /** Lets go of everything, so that the next call begins anew where the group has committed. */
    private void abandon() {
        KafkaConsumer<byte[], byte[]> open = consumer;
        consumer = null;
        buffer = new KeyedBuffer<>();
        offsets.clear();
        if (open != null) {
            closeQuietly(open);
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void closeQuietly(KafkaConsumer<byte[], byte[]> open) {
        try {
            open.close(CloseOptions.timeout(Duration.ofSeconds(2)));
        } catch (KafkaException alreadyBroken) {
            // the group notices by itself that the member is gone
        }
    }

    @Override
    public void close() {
        abandon();
    }

    /** What moves to another member is committed as far as it is settled; the rest comes again there. */
    private final class Rebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            try {
                commit(partitions);
            } finally {
                forget(partitions);
            }
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            forget(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            forget(partitions);
        }
    }

    private final class Held implements Delivery {
        private final KeyedBuffer.Item<ConsumerRecord<byte[], byte[]>> item;
        private final KeyedBuffer<ConsumerRecord<byte[], byte[]>> from = buffer;
        private final Message message;
        private final int attempt;
        private boolean open = true;

        Held(KeyedBuffer.Item<ConsumerRecord<byte[], byte[]>> item) {
            this.item = item;
            this.message = Records.read(item.content());
            this.attempt = item.attempt();
        }

        @Override
        public Message message() {
            return message;
        }

        @Override
        public int attempt() {
            return attempt;
        }

        @Override
        public void settle() {
            if (!open) {
                return;
            }
            open = false;
            TopicPartition partition = partition(item.content());
            Offsets of = offsets.get(partition);
            if (from != buffer || of == null || !from.settle(item)) {
                throw new ChannelException(
                        "topic " + topic
                                + ": expected Kafka to note a message as settled, found that its place in the group is gone: it comes again");
            }
            of.settled(item.content().offset());
            try {
                commit(List.of(partition));
            } catch (KafkaException e) {
                abandon();
                throw fault("to note a message as settled", e);
            }
        }

        @Override
        public void giveBack(Duration pause) {
            if (open && from == buffer) {
                from.giveBack(item, pause);
            }
            open = false;
        }

        @Override
        public void giveBackUntried(Duration pause) {
            if (open && from == buffer) {
                from.giveBackUntried(item, pause);
            }
            open = false;
        }
    }
}
