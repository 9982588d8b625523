package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.Channel;
import dev.yidi.messaging.Message;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A channel on which what is sent is confirmed or comes back. */
final class Sending implements AutoCloseable {
    private final RabbitTopology topology;
    private final Line line;
    private final AtomicInteger returned = new AtomicInteger();

    private Sending(RabbitTopology topology, Line line) {
        this.topology = topology;
        this.line = line;
    }

    static Sending open(RabbitSettings settings, RabbitTopology topology) throws IOException, TimeoutException {
        return Line.open(settings, topology.name(), line -> {
            Sending sending = new Sending(topology, line);
            sending.begin();
            return sending;
        });
    }

    private void begin() throws IOException {
        Channel channel = line.channel();
        // what is returned is told before it is confirmed
        channel.addReturnListener(each -> returned.incrementAndGet());
        channel.confirmSelect();
    }

    void within(Line.Step step) throws IOException, TimeoutException {
        line.within(step);
    }

    /** @throws dev.yidi.core.InvalidInputException when one of {@code messages} can never be sent */
    List<Outgoing> prepare(List<Message> messages) {
        return Outgoing.of(messages, line.longestFrame());
    }

    void send(Outgoing outgoing, int share) throws IOException {
        line.channel()
                .basicPublish(
                        topology.name(),
                        Integer.toString(share),
                        true,
                        outgoing.properties(),
                        outgoing.message().body());
    }

    /** Waits until all that was sent is confirmed. */
    void confirm(long deadline) throws IOException, TimeoutException {
        try {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (!line.channel().waitForConfirms(Math.max(1, left))) {
                throw new Line.Unconfirmed(
                        "that it refused some. Maybe a queue is full, or has lost most of its members");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (returned.get() > 0) {
            throw new Line.Unconfirmed("that no queue takes " + returned.get()
                    + ". Maybe this side reckons with another number of shares than was declared");
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
