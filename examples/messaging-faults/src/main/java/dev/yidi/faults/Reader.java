package dev.yidi.faults;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.MessageSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A system outside that applies what it is told 外部读者: in its ledger first, settled after that. Dies when it is told to. */
final class Reader implements Runnable {
    private static final int MANY = 50;
    private static final Duration WAIT = Duration.ofMillis(100);
    private static final int NEVER = Integer.MAX_VALUE;

    private final MessageSource source;
    private final CloudEventCodec codec;
    private final Ledger ledger;
    private final Counts counts;
    private final boolean settlesFirst;
    private final AtomicInteger diesIn = new AtomicInteger(NEVER);
    private volatile long heldMillis;
    private volatile boolean stopped;

    /** @param settlesFirst whether it settles before it applies */
    Reader(MessageSource source, CloudEventCodec codec, Ledger ledger, Counts counts, boolean settlesFirst) {
        this.source = source;
        this.codec = codec;
        this.ledger = ledger;
        this.counts = counts;
        this.settlesFirst = settlesFirst;
    }

    @Override
    public void run() {
        try (source;
                ledger) {
            while (!stopped) {
                try {
                    work(source.receive(MANY, WAIT));
                } catch (ChannelException away) {
                    counts.sourceTroubles.incrementAndGet();
                    source.close();
                }
            }
        } catch (Died dead) {
            stopped = true;
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException("a reader broke", e);
        }
    }

    private void work(List<Delivery> batch) throws InterruptedException {
        for (Delivery delivery : batch) {
            if (heldMillis > 0) {
                long pause = heldMillis;
                heldMillis = 0;
                Thread.sleep(pause);
            }
            step(settlesFirst ? delivery::settle : () -> apply(delivery));
            step(settlesFirst ? () -> apply(delivery) : delivery::settle);
        }
    }

    private void step(Runnable half) {
        if (diesIn.get() != NEVER && diesIn.decrementAndGet() <= 0) {
            throw new Died();
        }
        half.run();
    }

    private void apply(Delivery delivery) {
        counts.messages.incrementAndGet();
        try {
            if (!ledger.apply(Ledger.Entry.of(codec.decode(delivery.message())))) {
                counts.repeats.incrementAndGet();
            }
        } catch (SQLException busy) {
            throw new ChannelException("the ledger did not take an event", busy);
        }
    }

    /** Ends it after so many halves of its work, in the middle of a batch, with what is in hand unsettled. */
    void dieIn(int halves) {
        diesIn.set(halves);
    }

    /** Lets it stand still for so long with a batch in hand; then it goes on as if nothing had been. */
    void hold(Duration time) {
        heldMillis = time.toMillis();
    }

    boolean isDead() {
        return stopped;
    }

    void stop() {
        stopped = true;
    }

    /** A process that is no more. */
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
