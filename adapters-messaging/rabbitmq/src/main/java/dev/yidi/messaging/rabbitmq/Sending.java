package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.Channel;
import dev.yidi.messaging.Message;
import java.io.IOException;
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
        Sending sending = new Sending(topology, Line.open(settings, topology.name()));
        try {
            sending.line.within(sending::begin);
            return sending;
        } catch (IOException | TimeoutException | RuntimeException e) {
            sending.close();
            throw e;
        }
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

    void send(Message message, int share) throws IOException {
        line.channel()
                .basicPublish(
                        topology.name(), Integer.toString(share), true, Properties.write(message), message.body());
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
