package dev.yidi.faults;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Confirmation;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A channel that sends some batches twice, loses the confirmation of others, lets old ones come late again, and mixes messages of different
 * keys 有毛病的通道; and that can be frozen. All of it is what {@link MessageChannel} allows: a key's messages keep their order up to repeats.
 */
final class TroubledChannel implements MessageChannel {
    private static final int REMEMBERED = 20;

    private final MessageChannel channel;
    private final Random random;
    private final Counts counts;
    private final Refusals refusals;
    private final Deque<List<Message>> before = new ArrayDeque<>();
    private volatile boolean healed;
    private boolean frozen;
    private boolean inside;

    TroubledChannel(MessageChannel channel, long seed, Counts counts, Refusals refusals) {
        this.channel = channel;
        this.random = new Random(seed);
        this.counts = counts;
        this.refusals = refusals;
    }

    @Override
    public void publish(List<Message> messages) {
        send(messages).await();
    }

    @Override
    public Confirmation send(List<Message> messages) {
        pass();
        refusals.check(messages);
        int trouble = healed ? Integer.MAX_VALUE : random.nextInt(40);
        Confirmation sent = channel.send(trouble == 0 || trouble == 1 ? mixed(messages) : messages);
        Confirmation confirmed = sent;
        if (trouble == 2) {
            counts.sentTwice.incrementAndGet();
            confirmed = both(sent, channel.send(messages));
        } else if (trouble == 3 && !before.isEmpty()) {
            counts.cameLate.incrementAndGet();
            confirmed = both(sent, channel.send(new ArrayList<>(before).get(random.nextInt(before.size()))));
        } else if (trouble == 4) {
            counts.confirmationsLost.incrementAndGet();
            confirmed = both(sent, () -> {
                throw new ChannelException("expected a confirmation, found that it was lost on purpose");
            });
        }
        before.addLast(messages);
        if (before.size() > REMEMBERED) {
            before.removeFirst();
        }
        return confirmed;
    }

    private static Confirmation both(Confirmation first, Confirmation second) {
        return () -> {
            first.await();
            second.await();
        };
    }

    /** A draw of which key comes next, time and again. */
    private List<Message> mixed(List<Message> messages) {
        counts.mixed.incrementAndGet();
        Map<String, Deque<Message>> keys = new LinkedHashMap<>();
        List<String> draws = new ArrayList<>();
        for (Message message : messages) {
            String key = message.key().orElseThrow();
            keys.computeIfAbsent(key, any -> new ArrayDeque<>()).addLast(message);
            draws.add(key);
        }
        Collections.shuffle(draws, random);
        return draws.stream()
                .map(key -> keys.getOrDefault(key, new ArrayDeque<>()).removeFirst())
                .toList();
    }

    private synchronized void pass() {
        inside = true;
        try {
            while (frozen) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelException("frozen: interrupted", e);
        } finally {
            inside = false;
        }
    }

    /** Whoever publishes stands still until {@link #thaw}. */
    synchronized void freeze() {
        frozen = true;
    }

    /** Whether somebody stands still in it. */
    synchronized boolean holds() {
        return frozen && inside;
    }

    synchronized void thaw() {
        frozen = false;
        notifyAll();
    }

    /** From now on nothing goes wrong in it. */
    void heal() {
        healed = true;
        thaw();
    }

    @Override
    public void close() {
        channel.close();
    }
}
