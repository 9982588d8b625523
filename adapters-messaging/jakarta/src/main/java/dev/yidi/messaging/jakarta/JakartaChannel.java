package dev.yidi.messaging.jakarta;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sends to a queue in one transaction for each call 事务发送: all or none of the messages are kept. Persistent; the key is the
 * message group. Used by one thread at a time. After a fault it connects anew at the next call.
 */
public final class JakartaChannel implements MessageChannel {
    private final ConnectionFactory connections;
    private final String queue;
    private @Nullable Link link;

    /**
     * A channel to {@code queue}. How long a call waits for a broker that does not answer is a matter of {@code connections},
     * which must not retry for ever.
     */
    public JakartaChannel(ConnectionFactory connections, String queue) {
        this.connections = Objects.requireNonNull(connections, "connections");
        this.queue = Objects.requireNonNull(queue, "queue");
    }

    @Override
    public void publish(List<Message> messages) {
        try {
            Link open = open();
            for (Message message : messages) {
                open.producer.send(Properties.write(open.session, message));
            }
            open.session.commit();
        } catch (JMSException | RuntimeException e) {
            close();
            throw new ChannelException(
                    "queue " + queue + ": expected the broker to keep " + messages.size() + " messages, found "
                            + e.getClass().getSimpleName(),
                    e);
        }
    }

    private Link open() throws JMSException {
        Link open = link;
        if (open == null) {
            open = Link.open(connections, queue);
            link = open;
        }
        return open;
    }

    @Override
    public void close() {
        Link open = link;
        link = null;
        if (open != null) {
            Closing.quietly(open.connection);
        }
    }

    private record Link(Connection connection, Session session, MessageProducer producer) {
        static Link open(ConnectionFactory connections, String queue) throws JMSException {
            Connection connection = connections.createConnection();
            try {
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                MessageProducer producer = session.createProducer(session.createQueue(queue));
                producer.setDeliveryMode(DeliveryMode.PERSISTENT);
                return new Link(connection, session, producer);
            } catch (JMSException | RuntimeException e) {
                Closing.quietly(connection);
                throw e;
            }
        }
    }
}
