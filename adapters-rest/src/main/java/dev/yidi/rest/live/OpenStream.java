package dev.yidi.rest.live;

import dev.yidi.core.FileId;
import dev.yidi.ports.FileNotice;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One stream: what is to be sent waits in a queue, and whichever writer is free sends the next of it, one at a time. A stream holds a
 * thread only while something is written to it. Thread-safe, but that only the follower tells it anything.
 */
final class OpenStream {
    /** How much may wait for who does not read. */
    static final int MOST_WAITING = 64;

    private static final Logger LOG = LoggerFactory.getLogger(OpenStream.class);
    /** Half of the longest time after which a reader comes again: not all in the same moment. */
    private static final long RETRY_MILLIS = 3_000;

    private static final String NOTHING = "{}";

    private final Channel channel;
    private final SseEventSink sink;
    private final Sse sse;
    private final Executor writers;
    private final Runnable gone;
    private final long opened = System.nanoTime();
    private final AtomicLong writingSince = new AtomicLong();
    private final Queue<OutboundSseEvent> waiting = new ArrayDeque<>();
    private final Map<FileId, Long> caughtUp = new HashMap<>();
    private final AtomicBoolean checking = new AtomicBoolean();
    private boolean writing;
    private boolean ending;
    private boolean closed;

    /** @param gone run once when all has come to its end */
    OpenStream(Channel channel, SseEventSink sink, Sse sse, Executor writers, Runnable gone) {
        this.channel = channel;
        this.sink = sink;
        this.sse = sse;
        this.writers = writers;
        this.gone = gone;
    }

    /** Begins at {@code position}, of which the reader is told. */
    void begin(String position) {
        channel.first().ifPresent(told -> offer(told, position));
        tellPosition(position);
    }

    /** The reader is told where the stream is. */
    void tellPosition(String position) {
        offer(new Told("position", NOTHING), position);
    }

    /** The same, unless the stream is ahead of {@code position}. */
    void tellSettled(String position) {
        if (caughtUp.isEmpty()) {
            tellPosition(position);
        }
    }

    /** The reader has to begin anew, from {@code position}. */
    void reset(String position) {
        offer(new Told("reset", NOTHING), position);
        channel.first().ifPresent(told -> offer(told, position));
    }

    /** Tells what of {@code changes}, the last of which is at {@code position}, is for the reader and was not told before. */
    void tell(Changes changes, String position) {
        Changes rest = caughtUp.isEmpty() ? changes : unseen(changes);
        if (changes.notices().isEmpty() ? caughtUp.isEmpty() : !rest.notices().isEmpty()) {
            channel.told(rest).ifPresent(told -> offer(told, position));
        }
    }

    private Changes unseen(Changes changes) {
        List<FileNotice> unseen = changes.notices().stream()
                .filter(notice -> notice.sequence() > caughtUp.getOrDefault(notice.fileId(), 0L))
                .toList();
        return unseen.size() == changes.notices().size() ? changes : new Changes(unseen);
    }

    /** What was told by the way, and may come once more. */
    void caughtUp(List<FileNotice> told) {
        told.forEach(notice -> caughtUp.merge(notice.fileId(), notice.sequence(), Math::max));
    }

    /** Nothing comes once more. */
    void settle() {
        caughtUp.clear();
    }

    private void offer(Told told, String position) {
        offer(sse.newEventBuilder()
                .name(told.name())
                .id(channel.mark(position))
                .reconnectDelay(RETRY_MILLIS + Math.floorMod(opened, RETRY_MILLIS))
                .data(String.class, told.data())
                .build());
    }

    private void offer(OutboundSseEvent event) {
        boolean tooMuch;
        boolean free = false;
        synchronized (waiting) {
            if (closed || ending) {
                return;
            }
            tooMuch = waiting.size() >= MOST_WAITING;
            if (!tooMuch) {
                waiting.add(event);
                free = !writing;
                writing = true;
            }
        }
        if (tooMuch) {
            end();
        } else if (free) {
            writers.execute(this::writeNext);
        }
    }

    private void writeNext() {
        Optional<OutboundSseEvent> next;
        boolean over;
        synchronized (waiting) {
            next = closed ? Optional.empty() : Optional.ofNullable(waiting.poll());
            over = next.isEmpty() && (closed || ending);
            writing = next.isPresent() || over;
        }
        if (over) {
            close();
        } else {
            next.ifPresent(this::write);
        }
    }

    private void write(OutboundSseEvent event) {
        writingSince.set(System.nanoTime() | 1);
        try {
            sink.send(event).whenComplete((sent, failure) -> written(failure == null));
        } catch (RuntimeException | Error e) { // or it would count as being written to for ever
            LOG.debug("a stream was closed by its reader", e);
            written(false);
        }
    }

    private void written(boolean well) {
        writingSince.set(0);
        if (!well) {
            end();
        }
        writers.execute(this::writeNext);
    }

    /**
     * Says that it lives, and ends where the credential does not hold any more. Asking for that may take as long as whoever is asked
     * elsewhere likes, so it is done by {@code checks}, once at a time: where it takes longer than a beat the stream ends.
     */
    void beat(Executor checks) {
        if (channel.isOpenToAll()) {
            alive();
        } else if (checking.getAndSet(true)) {
            LOG.warn("a stream ends: who reads it was not found out from one beat to the next");
            end();
        } else {
            checks.execute(this::check);
        }
    }

    private void check() {
        boolean proved = isProved();
        checking.set(false);
        if (proved) {
            alive();
        } else {
            end();
        }
    }

    private void alive() {
        offer(sse.newEventBuilder().comment("").build());
    }

    private boolean isProved() {
        try {
            return channel.isProved();
        } catch (RuntimeException e) {
            LOG.warn(
                    "a stream ends: who reads it was not to be found out ({})",
                    e.getClass().getSimpleName());
            return false;
        }
    }

    /** Whether it was opened {@code longest} ago. */
    boolean isOld(Duration longest) {
        return System.nanoTime() - opened >= longest.toNanos();
    }

    /** Whether something has been written for {@code long} and is not yet. */
    boolean isHeldUp(Duration patience) {
        long since = writingSince.get();
        return since != 0 && System.nanoTime() - since > patience.toNanos();
    }

    /** Ends when all that waits was sent, of which {@code position} is the last. */
    void finish(String position) {
        tellSettled(position);
        endWith(false);
    }

    boolean isClosed() {
        synchronized (waiting) {
            return closed;
        }
    }

    /** Ends now; what waits is sent when the reader comes again. */
    void end() {
        endWith(true);
    }

    private void endWith(boolean now) {
        boolean free;
        synchronized (waiting) {
            if (closed || (ending && !now)) {
                return;
            }
            ending = true;
            if (now) {
                closed = true;
                waiting.clear();
            }
            free = !writing;
            writing = true;
        }
        if (free) {
            writers.execute(this::writeNext);
        }
    }

    private void close() {
        try {
            sink.close();
        } catch (Exception e) { // it is gone all the same
            LOG.debug("a stream was not closed in order", e);
        }
        gone.run();
    }
}
