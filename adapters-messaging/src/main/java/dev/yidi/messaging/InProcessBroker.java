package dev.yidi.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Queues within this process 进程内队列, for tests and for what need not outlive the process: nothing is kept when it ends.
 * Queues come to be when they are first named. Thread-safe.
 */
public final class InProcessBroker {
    private static final long LONGEST_STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, KeyedBuffer<Message>> queues = new LinkedHashMap<>();
    private final int capacity;
    private final LongSupplier nanoTime;
    private boolean stopped;

    /** A broker whose queues hold up to {@code capacity} messages each; a full one takes no more. */
    public InProcessBroker(int capacity) {
        this(capacity, System::nanoTime);
    }

    /** The same, with pauses measured by {@code nanoTime}, which never goes back. */
    public InProcessBroker(int capacity, LongSupplier nanoTime) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: expected at least 1, found " + capacity);
        }
        this.capacity = capacity;
        this.nanoTime = nanoTime;
    }

    /** A channel to {@code queue}. */
    public MessageChannel channel(String queue) {
        return new Channel(queue);
    }

    /** A source of {@code queue}. */
    public MessageSource source(String queue) {
        return new Source(queue);
    }

    /** How many messages {@code queue} holds, in hand or not. */
    public int size(String queue) {
        lock.lock();
        try {
            return queue(queue).size();
        } finally {
            lock.unlock();
        }
    }

    /** Takes and hands out nothing until {@link #start()}: every call ends with a {@link ChannelException}. */
    public void stop() {
        set(true);
    }

    /** Goes on with what it held. */
    public void start() {
        set(false);
    }

    private void set(boolean stopping) {
        lock.lock();
        try {
            stopped = stopping;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private KeyedBuffer<Message> queue(String name) {
        return queues.computeIfAbsent(name, any -> new KeyedBuffer<>(nanoTime));
    }

    private void checkRunning() {
        if (stopped) {
            throw stopped();
        }
    }

    private static ChannelException stopped() {
        return new ChannelException("broker: expected it to run, found it stopped");
    }

    private final class Channel implements MessageChannel {
        private final String name;

        Channel(String name) {
            this.name = name;
        }

        @Override
        public void publish(List<Message> messages) {
            lock.lock();
            try {
                checkRunning();
                KeyedBuffer<Message> queue = queue(name);
                if (queue.size() + messages.size() > capacity) {
                    throw new ChannelException("queue: expected room for " + messages.size() + " messages, found "
                            + queue.size() + " of " + capacity + " there");
                }
                messages.forEach(message -> queue.add(message.key(), message));
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private final class Source implements MessageSource {
        private final String name;
        private final List<Held> held = new ArrayList<>();

        Source(String name) {
            this.name = name;
        }

        @Override
        public List<Delivery> receive(int atMost, Duration wait) {
            lock.lock();
            try {
                List<Held> taken = take(atMost, wait.toNanos());
                held.addAll(taken);
                return List.copyOf(taken);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return List.of();
            } finally {
                lock.unlock();
            }
        }

        /** Looks again after each change, and after a little while, for a pause may be over. */
        private List<Held> take(int atMost, long wait) throws InterruptedException {
            long left = wait;
            while (true) {
                checkRunning();
                List<Held> taken = queue(name).take(atMost).stream()
                        .map(item -> new Held(this, item))
                        .toList();
                if (!taken.isEmpty() || left <= 0) {
                    return taken;
                }
                long step = Math.min(left, LONGEST_STEP_NANOS);
                left -= step - Math.max(0, changed.awaitNanos(step));
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                List.copyOf(held)
                        .forEach(delivery -> delivery.letGo(queue -> queue.giveBack(delivery.item, Duration.ZERO)));
            } finally {
                lock.unlock();
            }
        }
    }

    private final class Held implements Delivery {
        private final Source source;
        private final KeyedBuffer.Item<Message> item;
        private final int attempt;
        private boolean open = true;

        Held(Source source, KeyedBuffer.Item<Message> item) {
            this.source = source;
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
            lock.lock();
            try {
                if (!open) {
                    return;
                }
                open = false;
                if (!source.held.remove(this)) {
                    throw new ChannelException(
                            "queue: expected to note a message as settled, found its source closed: it comes again");
                }
                changed.signalAll();
                if (stopped) {
                    queue(source.name).giveBack(item, Duration.ZERO);
                    throw stopped();
                }
                queue(source.name).settle(item);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void giveBack(Duration pause) {
            end(queue -> queue.giveBack(item, pause));
        }

        @Override
        public void giveBackUntried(Duration pause) {
            end(queue -> queue.giveBackUntried(item, pause));
        }

        private void end(Consumer<KeyedBuffer<Message>> how) {
            lock.lock();
            try {
                open = false;
                letGo(how);
            } finally {
                lock.unlock();
            }
        }

        private void letGo(Consumer<KeyedBuffer<Message>> how) {
            if (source.held.remove(this)) {
                how.accept(queue(source.name));
                changed.signalAll();
            }
        }
    }
}
