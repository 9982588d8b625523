package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * A consumer of one queue on a channel of its own 分片消费者: active, or behind the one that is. Closing the channel gives back in
 * one step, and in their order, all messages that are not settled, before another consumer gets any.
 */
final class Share {
    private final Arrivals arrivals;
    private final Channel channel;
    private final int number;
    private final InWork inWork = new InWork(System::nanoTime);
    private int held;
    private boolean active;
    private volatile boolean closed;

    private Share(Arrivals arrivals, Channel channel, int number) {
        this.arrivals = arrivals;
        this.channel = channel;
        this.number = number;
    }

    /** A new one, behind those that are there. */
    static Share open(Arrivals arrivals, Channel channel, String queue, int number, int prefetch) throws IOException {
        Share share = new Share(arrivals, channel, number);
        channel.basicQos(prefetch);
        channel.basicConsume(queue, false, share.new Consumer());
        return share;
    }

    int number() {
        return number;
    }

    /** True as soon as it has got a message: before that, the broker does not tell. */
    boolean isActive() {
        return active;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether work would be done twice, or attempts be forgotten, if it were closed now. */
    boolean isBusy() {
        return inWork.isBusy();
    }

    /** How many messages it holds, in hand or not. */
    int held() {
        return held;
    }

    void came() {
        active = true;
        held++;
    }

    void handedOut(long tag) {
        inWork.handedOut(tag);
    }

    void givenBack(long tag) {
        inWork.givenBack(tag);
    }

    void settle(long tag) throws IOException {
        inWork.settled(tag);
        held--;
        channel.basicAck(tag, false);
    }

    void close() throws IOException, TimeoutException {
        closed = true;
        channel.close();
    }

    /** Runs on threads of the client, one call after another. */
    private final class Consumer extends DefaultConsumer {
        Consumer() {
            super(channel);
        }

        @Override
        public void handleDelivery(String consumer, Envelope envelope, BasicProperties properties, byte[] body) {
            arrivals.add(new Received(Share.this, envelope.getDeliveryTag(), Properties.read(properties, body)));
        }

        @Override
        public void handleCancel(String consumer) {
            lost();
        }

        @Override
        public void handleShutdownSignal(String consumer, ShutdownSignalException signal) {
            lost();
        }

        private void lost() {
            if (!closed) {
                arrivals.lost();
            }
        }
    }
}
