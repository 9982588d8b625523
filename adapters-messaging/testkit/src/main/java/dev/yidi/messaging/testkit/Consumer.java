package dev.yidi.messaging.testkit;

import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes from a source until it has what it is to have, and fails when that does not come in bounded time. */
record Consumer(MessageSource source, Duration patience) {
    private static final Duration WAIT = Duration.ofMillis(100);

    /** The first {@code count}, settled one by one. */
    Came settle(int count) {
        List<Message> came = new ArrayList<>();
        each(delivery -> {
            came.add(delivery.message());
            delivery.settle();
            return came.size() < count;
        });
        return new Came(came);
    }

    /** All up to the one of this body, settled one by one. */
    Came settleUntil(String body) {
        List<Message> came = new ArrayList<>();
        each(delivery -> {
            came.add(delivery.message());
            delivery.settle();
            return !BrokerContract.body(delivery.message()).equals(body);
        });
        return new Came(came);
    }

    /** The first {@code count}, all in hand. */
    List<Delivery> take(int count) {
        List<Delivery> taken = new ArrayList<>();
        Deadline deadline = Deadline.after(patience);
        while (taken.size() < count) {
            deadline.check("more messages");
            taken.addAll(source.receive(count - taken.size(), WAIT));
        }
        return taken;
    }

    /** Hands every delivery to {@code goOn} until that says no. */
    void each(Predicate<Delivery> goOn) {
        Deadline deadline = Deadline.after(patience);
        while (true) {
            deadline.check("more messages");
            List<Delivery> came = source.receive(1, WAIT);
            if (!came.isEmpty()) {
                deadline = Deadline.after(patience);
                if (!goOn.test(came.get(0))) {
                    return;
                }
            }
        }
    }
}
