package dev.yidi.rest.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes what is sent once it is read; the first words go into the buffers of the network. */
final class HeldSink implements SseEventSink {
    private final CountDownLatch reading;
    final CountDownLatch closed = new CountDownLatch(1);
    final BlockingQueue<OutboundSseEvent> sent = new LinkedBlockingQueue<>();

    HeldSink(CountDownLatch reading) {
        this.reading = reading;
    }

    @Override
    public boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public CompletionStage<?> send(OutboundSseEvent event) {
        if (event.getName().isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        try {
            reading.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(e);
        }
        sent.add(event);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        closed.countDown();
    }

    /** The next event but those that only say where the stream is, save the first. */
    OutboundSseEvent next() throws InterruptedException {
        OutboundSseEvent next = sent.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }
}
