package dev.yidi.messaging;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Messages that a source holds, handed out in the order of their keys 按键有序缓冲: for those who implement
 * {@link MessageSource}. Of one key, one is in hand at a time; an item given back stays before the later ones of its key.
 *
 * <p>Not thread-safe.
 *
 * @param <T> what the broker calls a message
 */
public final class KeyedBuffer<T> {
    private final LongSupplier nanoTime;
    private final Map<Object, Deque<Item<T>>> waiting = new LinkedHashMap<>();
    private int size;

    /** An empty buffer that measures pauses by the clock of the machine. */
    public KeyedBuffer() {
        this(System::nanoTime);
    }

    /** An empty buffer that measures pauses by {@code nanoTime}, which never goes back. */
    public KeyedBuffer(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Adds {@code content} after everything of {@code key}; without a key it waits for nothing. */
    public void add(Optional<String> key, T content) {
        Item<T> item = new Item<>(key.<Object>map(name -> name).orElseGet(Object::new), content, nanoTime.getAsLong());
        waiting.computeIfAbsent(item.key, any -> new ArrayDeque<>()).addLast(item);
        size++;
    }

    /** How many items it holds, in hand or not. */
    public int size() {
        return size;
    }

    /** Hands out up to {@code atMost} items whose keys are free and whose pauses are over, longest unasked keys first. */
    public List<Item<T>> take(int atMost) {
        List<Item<T>> taken = new ArrayList<>();
        for (Deque<Item<T>> ofKey : waiting.values()) {
            Item<T> first = ofKey.getFirst();
            if (taken.size() < atMost && !first.inHand && first.notBefore - nanoTime.getAsLong() <= 0) {
                first.inHand = true;
                first.attempt++;
                taken.add(first);
            }
        }
        taken.forEach(this::toTheEnd);
        return taken;
    }

    /** How long until something can be taken, zero when it can be now; empty when all that is held waits for what is in hand. */
    public Optional<Duration> untilNext() {
        long now = nanoTime.getAsLong();
        return waiting.values().stream()
                .map(Deque::getFirst)
                .filter(first -> !first.inHand)
                .map(first -> Duration.ofNanos(Math.max(0, first.notBefore - now)))
                .min(Comparator.naturalOrder());
    }

    /** Removes {@code item}, which is in hand; false when it was settled, given back or dropped before. */
    public boolean settle(Item<T> item) {
        Deque<Item<T>> ofKey = waiting.get(item.key);
        if (ofKey == null || !holds(item)) {
            return false;
        }
        ofKey.removeFirst();
        if (ofKey.isEmpty()) {
            waiting.remove(item.key);
        }
        size--;
        item.inHand = false;
        return true;
    }

    /** Puts {@code item} back before the others of its key, for {@code pause} at least; false when it is not in hand. */
    public boolean giveBack(Item<T> item, Duration pause) {
        if (!holds(item)) {
            return false;
        }
        item.inHand = false;
        item.notBefore = nanoTime.getAsLong() + pause.toNanos();
        return true;
    }

    /** The same of an item at which nothing was tried: its {@link Item#attempt()} does not count. */
    public boolean giveBackUntried(Item<T> item, Duration pause) {
        boolean given = giveBack(item, pause);
        if (given) {
            item.attempt--;
        }
        return given;
    }

    /** Forgets what {@code which} is true of, in hand or not: it comes again elsewhere. */
    public void drop(Predicate<? super T> which) {
        for (Iterator<Deque<Item<T>>> keys = waiting.values().iterator(); keys.hasNext(); ) {
            Deque<Item<T>> ofKey = keys.next();
            int before = ofKey.size();
            ofKey.removeIf(item -> which.test(item.content));
            size -= before - ofKey.size();
            if (ofKey.isEmpty()) {
                keys.remove();
            }
        }
    }

    private boolean holds(Item<T> item) {
        Deque<Item<T>> ofKey = waiting.get(item.key);
        return item.inHand && ofKey != null && ofKey.peekFirst() == item;
    }

    private void toTheEnd(Item<T> item) {
        Deque<Item<T>> ofKey = waiting.remove(item.key);
        if (ofKey != null) {
            waiting.put(item.key, ofKey);
        }
    }

    /**
     * One item of a buffer.
     *
     * @param <T> what the broker calls a message
     */
    public static final class Item<T> {
        private final Object key;
        private final T content;
        private int attempt;
        private boolean inHand;
        private long notBefore;

        private Item(Object key, T content, long notBefore) {
            this.key = key;
            this.content = content;
            this.notBefore = notBefore;
        }

        /** What was added. */
        public T content() {
            return content;
        }

        /** How often it was handed out, but for those times it was given back untried. */
        public int attempt() {
            return attempt;
        }
    }
}
