package dev.yidi.messaging;

import dev.yidi.core.InvalidInputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A broker that keeps what arrives, and a channel to it on which everything goes wrong that a test wants. */
final class Broker {
    final List<CloudEvent> kept = new ArrayList<>();

    /** Events that are refused for good, by whether it is one. */
    Predicate<CloudEvent> refused = event -> false;

    /** How many publications were on their way at a time, at most. */
    int most;

    /** What goes wrong with a publication. */
    enum Fault {
        /** Nothing. */
        NONE,
        /** It never arrives. */
        AWAY,
        /** Some of it arrives. */
        HALF,
        /** All of it arrives, and the confirmation is lost. */
        UNCONFIRMED
    }

    EventChannel channel(List<Fault> faults) {
        return channel(faults, () -> {});
    }

    /** A channel on which the publications fail one after another as {@code faults} say; before each {@code meanwhile} happens. */
    EventChannel channel(List<Fault> faults, Runnable meanwhile) {
        List<Fault> left = new ArrayList<>(faults);
        return new EventChannel() {
            @Override
            public void publish(List<CloudEvent> events) {
                meanwhile.run();
                arrive(events, left);
            }

            @Override
            public void close() {}
        };
    }

    /**
     * The same channel, which has several publications on their way at a time: they arrive when they are waited for, and one that fails
     * takes with it what was sent after it.
     */
    EventChannel flowing(List<Fault> faults, Runnable meanwhile) {
        List<Fault> left = new ArrayList<>(faults);
        Deque<List<CloudEvent>> onTheirWay = new ArrayDeque<>();
        return new EventChannel() {
            @Override
            public void publish(List<CloudEvent> events) {
                prepare(events).send().await();
            }

            @Override
            public Prepared prepare(List<CloudEvent> events) {
                return () -> {
                    meanwhile.run();
                    onTheirWay.addLast(events);
                    most = Math.max(most, onTheirWay.size());
                    return () -> {
                        if (onTheirWay.isEmpty() || !onTheirWay.removeFirst().equals(events)) {
                            throw new ChannelException("given up with what failed before it");
                        }
                        try {
                            arrive(events, left);
                        } catch (ChannelException | InvalidInputException e) {
                            onTheirWay.clear();
                            throw e;
                        }
                    };
                };
            }

            @Override
            public void close() {}
        };
    }

    private void arrive(List<CloudEvent> events, List<Fault> left) {
        for (int i = 0; i < events.size(); i++) {
            if (refused.test(events.get(i))) {
                kept.addAll(events.subList(0, i));
                throw new InvalidInputException(
                        "broker",
                        List.of(new dev.yidi.core.Fault("event", "broker.refused", "expected another event")));
            }
        }
        Fault fault = left.isEmpty() ? Fault.NONE : left.remove(0);
        kept.addAll(
                switch (fault) {
                    case AWAY -> List.of();
                    case HALF -> events.subList(0, events.size() / 2);
                    case NONE, UNCONFIRMED -> events;
                });
        if (fault != Fault.NONE) {
            throw new ChannelException("broken on purpose: " + fault);
        }
    }

    /** What a reader that knows repeats makes of it: each file's events when they came first. */
    Map<String, List<String>> firsts() {
        Set<String> seen = new HashSet<>();
        Map<String, List<String>> firsts = new LinkedHashMap<>();
        for (CloudEvent event : kept) {
            if (seen.add(event.id())) {
                firsts.computeIfAbsent(event.key(), key -> new ArrayList<>()).add(event.id());
            }
        }
        return firsts;
    }
}
