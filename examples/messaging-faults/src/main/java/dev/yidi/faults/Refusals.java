package dev.yidi.faults;

import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.Message;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whose events the other side refuses for good 拒收, over whichever node they come. Thread-safe. */
final class Refusals {
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean armed = new AtomicBoolean();

    /** The case of which an event comes next is refused from now on. */
    void arm() {
        armed.set(true);
    }

    /** Everything is taken again. */
    void end() {
        armed.set(false);
        keys.clear();
    }

    void check(List<Message> messages) {
        if (!messages.isEmpty() && armed.compareAndSet(true, false)) {
            messages.get(messages.size() - 1).key().ifPresent(keys::add);
        }
        if (messages.stream()
                .anyMatch(message -> message.key().filter(keys::contains).isPresent())) {
            throw new InvalidInputException(
                    "event",
                    List.of(new dev.yidi.core.Fault("event", "faults.refused", "expected events of another case")));
        }
    }
}
