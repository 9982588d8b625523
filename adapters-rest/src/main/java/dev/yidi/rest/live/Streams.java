package dev.yidi.rest.live;

import dev.yidi.ports.JournalFeed;
import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All open streams of a centre. One thread follows the journal, one says that streams live, a few write; all of them are daemons and begin
 * with the first stream. Thread-safe.
 */
public final class Streams implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final int WRITERS = 4;
    private static final int TICK_BEATS = 4;
    private static final long IDLE_SECONDS = 10;
    private static final long CLOSING_SECONDS = 5;
    private static final Duration HELD_UP = Duration.ofSeconds(1);
    private static final String RETRY_SECONDS = "30";
    private static final String NO_EVENTS = "the runtime has no server-sent events: on Jersey,"
            + " org.glassfish.jersey.media:jersey-media-sse of Jersey's own version belongs beside it";

    private final StreamRules rules;
    private final Places places;
    private final Follower follower;
    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor following = scheduler("yidi-changes");
    private final ScheduledThreadPoolExecutor beating = scheduler("yidi-beats");
    private final ThreadPoolExecutor writers = pool("yidi-writer", (task, pool) -> task.run());
    private final ThreadPoolExecutor checks = pool("yidi-check", new ThreadPoolExecutor.DiscardPolicy());

    /** Streams of what {@code feed} tells. */
    public Streams(JournalFeed feed, StreamRules rules) {
        this.rules = rules;
        this.places = new Places(rules.inAll());
        this.follower = new Follower(feed);
    }

    /** When it is shut down, what it is at comes to its end, for an interrupt may cost a host its store, and what waits is let go of. */
    private static ScheduledThreadPoolExecutor scheduler(String name) {
        ScheduledThreadPoolExecutor scheduler =
                new ScheduledThreadPoolExecutor(1, daemons(name), new ThreadPoolExecutor.DiscardPolicy());
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return scheduler;
    }

    private static ThreadPoolExecutor pool(String name, RejectedExecutionHandler late) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                WRITERS, WRITERS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons(name), late);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The rules. */
    public StreamRules rules() {
        return rules;
    }

    /**
     * Opens a stream for {@code reader}.
     *
     * @param from where it goes on; empty where it begins anew
     * @throws dev.yidi.rest.http.ProblemException when there is no place, or the centre stops
     */
    public void open(Reader reader, Channel channel, Optional<String> from, SseEventSink sink, Sse sse) {
        if (closed.get()) {
            throw refused(ProblemKind.UNAVAILABLE);
        }
        Objects.requireNonNull(sse, NO_EVENTS);
        if (!places.take(reader)) {
            throw refused(ProblemKind.TOO_MANY);
        }
        begin();
        Runnable back = places.back(reader);
        OpenStream[] made = new OpenStream[1];
        OpenStream stream = new OpenStream(channel, sink, sse, writers, () -> {
            back.run();
            open.remove(made[0]);
            following.execute(() -> follower.remove(made[0]));
        });
        made[0] = stream;
        open.add(stream);
        try {
            greet(stream, sink, sse);
        } catch (RuntimeException e) {
            stream.end();
            throw e;
        }
        following.execute(() -> follower.add(stream, from));
        if (closed.get()) {
            stream.end();
        }
    }

    /** On the thread of the request, whose answer begins with it. */
    private static void greet(OpenStream stream, SseEventSink sink, Sse sse) {
        sink.send(sse.newEventBuilder().comment("").build()).whenComplete((sent, failure) -> {
            if (failure != null) {
                stream.end();
            }
        });
    }

    private static RuntimeException refused(ProblemKind kind) {
        return Problem.of(kind).with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).stop();
    }

    private void begin() {
        if (!begun.getAndSet(true)) {
            long poll = rules.poll().toNanos();
            long beat = rules.beat().toNanos();
            every(following, poll, this::round);
            every(following, TICK_BEATS * beat, follower::tick);
            every(beating, beat, this::beat);
            every(beating, HELD_UP.toNanos(), this::makeRoom);
        }
    }

    private static void every(ScheduledThreadPoolExecutor scheduler, long nanos, Runnable task) {
        Runnable safe = () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) { // or it would never run again
                LOG.error("streams of changes: a round failed", e);
            }
        };
        var unused = scheduler.scheduleWithFixedDelay(safe, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    /** Nobody asks the store while nobody listens. */
    private void round() {
        if (!follower.isIdle()) {
            follower.round();
        }
    }

    private void beat() {
        for (OpenStream stream : open) {
            if (stream.isOld(rules.longest())) {
                following.execute(() -> follower.finish(stream));
            } else {
                stream.beat(checks);
            }
        }
    }

    /** As many writers more as are held up by who does not read; a server lets go of those after a time of its own. */
    private void makeRoom() {
        int heldUp =
                (int) open.stream().filter(stream -> stream.isHeldUp(HELD_UP)).count();
        writers.setCorePoolSize(WRITERS);
        writers.setMaximumPoolSize(WRITERS + heldUp);
        writers.setCorePoolSize(WRITERS + heldUp);
    }

    /** Ends all streams, and opens none any more. */
    @Override
    public void close() {
        closed.set(true);
        following.shutdown();
        beating.shutdown();
        checks.shutdownNow();
        open.forEach(OpenStream::end);
        writers.shutdown();
        try {
            boolean unused = writers.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)
                    && following.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
