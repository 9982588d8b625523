package dev.yidi.messaging.jakarta;

import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.KeyedBuffer;
import dev.yidi.messaging.Message;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One session with one consumer and at most one message in hand 通路. It goes on receiving while messages given back wait, for
 * what the broker has bound to it holds up the whole queue; it commits as soon as all that it received is settled.
 */
final class Lane {
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_UNCOMMITTED = 10_000;

    private final JakartaSource source;
    private final Session session;
    private final MessageConsumer consumer;
    private final KeyedBuffer<Message> buffer = new KeyedBuffer<>();
    private @Nullable Held inHand;
    private int uncommitted;

    Lane(JakartaSource source, Connection connection, String queue) throws JMSException {
        this.source = source;
        this.session = connection.createSession(true, Session.SESSION_TRANSACTED);
        this.consumer = session.createConsumer(session.createQueue(queue));
    }

    /** A message that waited and whose turn it is, or a new one that comes within {@code millis}. */
    Optional<Delivery> next(long millis) throws JMSException {
        if (inHand != null) {
            return Optional.empty();
        }
        Optional<Delivery> waited = handOut();
        if (waited.isPresent() || isFull()) {
            return waited;
        }
        jakarta.jms.Message received = consumer.receive(millis);
        if (received == null) {
            return Optional.empty();
        }
        Message message = Properties.read(received);
        uncommitted++;
        buffer.add(message.key(), message);
        return handOut();
    }

    /** For how long it is of no use to ask, in nanoseconds. */
    long rest() {
        if (inHand != null) {
            return Long.MAX_VALUE;
        }
        return isFull() ? buffer.untilNext().map(Duration::toNanos).orElse(Long.MAX_VALUE) : 0;
    }

    private Optional<Delivery> handOut() {
        List<KeyedBuffer.Item<Message>> taken = buffer.take(1);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Held next = new Held(taken.get(0));
        inHand = next;
        return Optional.of(next);
    }

    private boolean isFull() {
        return buffer.size() >= MOST_WAITING || uncommitted >= MOST_UNCOMMITTED;
    }

    /** The session is gone: what is not committed comes again elsewhere. */
    void abandon() {
        inHand = null;
    }

    private final class Held implements Delivery {
        private final KeyedBuffer.Item<Message> item;
        private final int attempt;
        private boolean open = true;

        Held(KeyedBuffer.Item<Message> item) {
            this.item = item;
            this.attempt = item.attempt();
        }

        @Override
        public Message message() {
            return item.content();
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
            if (inHand != this) {
                throw source.gone();
            }
            inHand = null;
            buffer.settle(item);
            if (buffer.size() > 0) {
                return;
            }
            try {
                session.commit();
                uncommitted = 0;
            } catch (JMSException | RuntimeException e) {
                source.close();
                throw source.fault("to note a message as settled", e);
            }
        }

        @Override
        public void giveBack(Duration pause) {
            if (open && inHand == this) {
                inHand = null;
                buffer.giveBack(item, pause);
            }
            open = false;
        }

        @Override
        public void giveBackUntried(Duration pause) {
            if (open && inHand == this) {
                inHand = null;
                buffer.giveBackUntried(item, pause);
            }
            open = false;
        }
    }
}
