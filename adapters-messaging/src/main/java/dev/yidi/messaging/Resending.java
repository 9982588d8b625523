package dev.yidi.messaging;

import dev.yidi.core.InvalidInputException;
import dev.yidi.ports.AsideEvent;
import dev.yidi.ports.EventDesk;
import java.util.Optional;
import java.util.function.Function;

/** Sends what was put aside and is wanted again 重发, one event at a time: each tells of itself whether it is taken now. */
final class Resending {
    private final EventDesk desk;
    private final String destination;
    private final RelayRules rules;
    private final Function<AsideEvent, Prepared> prepare;

    Resending(EventDesk desk, String destination, RelayRules rules, Function<AsideEvent, Prepared> prepare) {
        this.desk = desk;
        this.destination = destination;
        this.rules = rules;
        this.prepare = prepare;
    }

    /** How it ended: there may be more, there is nothing more, or another node has taken over. */
    EventTurn.State send() {
        for (int i = 0; i < rules.batch(); i++) {
            Optional<AsideEvent> next = desk.again(destination, rules.lease());
            if (next.isEmpty()) {
                return EventTurn.State.CAUGHT_UP;
            }
            if (!isSent(next.get())) {
                return EventTurn.State.OVERTAKEN;
            }
        }
        return EventTurn.State.MORE;
    }

    private boolean isSent(AsideEvent event) {
        try {
            prepare.apply(event).send().await();
        } catch (InvalidInputException refused) {
            return desk.refused(event, Refusals.reason(refused));
        }
        return desk.settle(event);
    }
}
