package dev.yidi.messaging.inbound;

import dev.yidi.core.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a message, up to a hundred faults 差错清单: a small message can have more of them than a reply can carry. Behind those
 * stands one that says that there are more.
 */
final class Faults {
    static final int MOST = 100;
    static final String MORE = "faults.more";

    private final List<Fault> named = new ArrayList<>();

    /** Names {@code fault}, unless there are enough. */
    void add(Fault fault) {
        if (!isFull()) {
            named.add(named.size() < MOST ? fault : more());
        }
    }

    /** Whether there are more than are named: nothing needs to be looked at any more. */
    boolean isFull() {
        return named.size() > MOST;
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    /** What is named. */
    List<Fault> all() {
        return List.copyOf(named);
    }

    /** The first of {@code faults}. */
    static List<Fault> firstOf(List<Fault> faults) {
        Faults first = new Faults();
        faults.forEach(first::add);
        return first.all();
    }

    private static Fault more() {
        return new Fault(
                "data", MORE, "expected " + MOST + " faults at most, found more: what comes after these is not named");
    }
}
