package dev.yidi.messaging.kafka;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Confirmation;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends to a topic with an idempotent producer, and returns when every replica in step has what was sent 幂等发送. The key
 * chooses the partition. Used by one thread at a time. After a fault it sends nothing more of the batch, gives up what is still on its way, and
 * begins with a new producer at the next call, so that nothing arrives before what it comes after; so does the client by itself as soon as
 * it gives one message up, whoever waits for it.
 *
 * <p>A message beyond {@code max.request.size} or the topic's {@code max.message.bytes} is an {@link InvalidInputException}: it can never be sent.
 * Others of its batch may have been.
 */
public final class KafkaChannel implements MessageChannel {
    private final KafkaSettings settings;
    private final String topic;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    /** A channel to {@code topic}, which the county has made with as many partitions as it will ever need. */
    public KafkaChannel(KafkaSettings settings, String topic) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.topic = Objects.requireNonNull(topic, "topic");
    }

    @Override
    public void publish(List<Message> messages) {
        send(messages).await();
    }

    @Override
    public Confirmation send(List<Message> messages) {
        return orUnconfirmed(messages, () -> {
            KafkaProducer<byte[], byte[]> open = open();
            AtomicReference<@Nullable Exception> cause = new AtomicReference<>();
            Callback giveUp = (kept, fault) -> {
                if (fault != null && cause.compareAndSet(null, fault)) {
                    open.close(Duration.ZERO);
                }
            };
            List<Future<RecordMetadata>> sent = new ArrayList<>(messages.size());
            for (Message message : messages) {
                Future<RecordMetadata> each = open.send(Records.write(topic, message), giveUp);
                if (each.isDone()) {
                    // what failed at once is not followed by what comes after it: that might not fail
                    each.get();
                }
                sent.add(each);
            }
            return () -> orUnconfirmed(messages, () -> await(sent, cause));
        });
    }

    /** What failed first says why: what was on its way then is given up because of it. */
    private List<Future<RecordMetadata>> await(
            List<Future<RecordMetadata>> sent, AtomicReference<@Nullable Exception> cause)
            throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + settings.bound().toNanos();
        try {
            for (Future<RecordMetadata> each : sent) {
                each.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
            return sent;
        } catch (ExecutionException e) {
            Exception first = cause.get();
            throw first == null ? e : new ExecutionException(first);
        }
    }

    private interface Step<T> {
        T take() throws InterruptedException, ExecutionException, TimeoutException;
    }

    private <T> T orUnconfirmed(List<Message> messages, Step<T> step) {
        try {
            return step.take();
        } catch (ExecutionException e) {
            throw unconfirmed(messages.size(), e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException | KafkaException | IllegalStateException e) {
            throw unconfirmed(messages.size(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unconfirmed(messages.size(), e);
        }
    }

    private KafkaProducer<byte[], byte[]> open() {
        KafkaProducer<byte[], byte[]> open = producer;
        if (open == null) {
            open = new KafkaProducer<>(settings.producer(), new ByteArraySerializer(), new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    private RuntimeException unconfirmed(int count, Throwable cause) {
        close();
        if (cause instanceof RecordTooLargeException) {
            return new InvalidInputException(
                    "Kafka",
                    List.of(new Fault(
                            "messages",
                            "messaging.kafka.too-large",
                            "topic " + topic + ": expected messages that Kafka takes, found one beyond"
                                    + " max.request.size or max.message.bytes")));
        }
        return new ChannelException(
                "topic " + topic + ": expected Kafka to confirm " + count + " messages within " + settings.bound()
                        + ", found " + cause.getClass().getSimpleName(),
                cause);
    }

    @Override
    public void close() {
        KafkaProducer<byte[], byte[]> open = producer;
        producer = null;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }
}
