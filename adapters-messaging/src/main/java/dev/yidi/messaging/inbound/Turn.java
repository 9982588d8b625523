package dev.yidi.messaging.inbound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of a turn while it lasts: what broke, and who could not be answered. */
final class Turn {
    private final List<End> ends = new ArrayList<>();
    private final List<RuntimeException> troubles = new ArrayList<>();
    private final Set<String> unheard = new HashSet<>();

    /** What became of a message. */
    enum End {
        DONE,
        REFUSED,
        DEAD,
        GIVEN_BACK,
        /** Something else was in its way: it is given back, and that is no try. */
        UNTRIED
    }

    void ended(End end) {
        ends.add(end);
    }

    int size() {
        return ends.size();
    }

    void trouble(RuntimeException fault) {
        troubles.add(fault);
    }

    /** The replies of {@code sender} cannot be sent: another one would wait as long for nothing. */
    void unheard(Sender sender) {
        unheard.add(sender.source());
    }

    boolean isUnheard(Sender sender) {
        return unheard.contains(sender.source());
    }

    InboxTurn result() {
        return new InboxTurn(count(End.DONE), count(End.REFUSED), count(End.DEAD), count(End.GIVEN_BACK), troubles);
    }

    private int count(End end) {
        return Collections.frequency(ends, end);
    }
}
