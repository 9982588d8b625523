package dev.yidi.messaging.jakarta;

import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One session with one consumer and at most one message that is not settled 通路. */
final class Lane {
    private final JakartaSource source;
    private final Session session;
    private final MessageConsumer consumer;
    private @Nullable Held held;
    private boolean inHand;
    private long notBefore;

    Lane(JakartaSource source, Connection connection, String queue) throws JMSException {
        this.source = source;
        this.session = connection.createSession(true, Session.SESSION_TRANSACTED);
        this.consumer = session.createConsumer(session.createQueue(queue));
    }

    /** The message that was given back, when its pause is over, or a new one that comes within {@code millis}. */
    Optional<Delivery> next(long millis) throws JMSException {
        if (inHand) {
            return Optional.empty();
        }
        if (held != null) {
            if (notBefore - System.nanoTime() > 0) {
                return Optional.empty();
            }
            return Optional.of(handOut(new Held(held.message, held.attempt + 1)));
        }
        jakarta.jms.Message received = consumer.receive(millis);
        return received == null ? Optional.empty() : Optional.of(handOut(new Held(Properties.read(received), 1)));
    }

    private Held handOut(Held next) {
        held = next;
        inHand = true;
        return next;
    }

    /** The session is gone: what is in hand comes again elsewhere. */
    void abandon() {
        held = null;
        inHand = false;
    }

    private final class Held implements Delivery {
        private final Message message;
        private final int attempt;

        Held(Message message, int attempt) {
            this.message = message;
            this.attempt = attempt;
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
            if (held != this || !inHand) {
                return;
            }
            try {
                session.commit();
                abandon();
            } catch (JMSException e) {
                source.close();
                throw source.fault("to note a message as settled", e);
            }
        }

        @Override
        public void giveBack(Duration pause) {
            if (held == this && inHand) {
                inHand = false;
                notBefore = System.nanoTime() + pause.toNanos();
            }
        }
    }
}
