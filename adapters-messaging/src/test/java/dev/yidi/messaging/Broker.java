package dev.yidi.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A broker that keeps what arrives, and a channel to it on which everything goes wrong that a test wants. */
final class Broker {
    final List<CloudEvent> kept = new ArrayList<>();

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

            @Override
            public void close() {}
        };
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
