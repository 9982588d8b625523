package dev.yidi.messaging.inbound;

import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Dead letters on their way back 重放, whole ones at once and those in parts when all of one is in hand. Used once. */
final class Replay {
    /** How long it waits for a next letter when there was one: the source is at work then. */
    private static final Duration FOR_THE_NEXT = Duration.ofSeconds(1);

    private final MessageSource kept;
    private final MessageChannel inbox;
    private final UnaryOperator<Message> mend;
    private final Map<String, LetterParts> inParts = new LinkedHashMap<>();
    private final Set<String> joined = new HashSet<>();
    private int replayed;

    Replay(MessageSource kept, MessageChannel inbox, UnaryOperator<Message> mend) {
        this.kept = kept;
        this.inbox = inbox;
        this.mend = mend;
    }

    int upTo(int atMost, Duration patience) {
        try {
            Duration wait = patience;
            while (replayed < atMost) {
                List<Delivery> letters = kept.receive(1, wait);
                if (letters.isEmpty()) {
                    break;
                }
                take(letters.get(0));
                wait = patience.compareTo(FOR_THE_NEXT) < 0 ? patience : FOR_THE_NEXT;
            }
            return replayed;
        } finally {
            inParts.values()
                    .forEach(letter -> letter.deliveries().forEach(part -> part.giveBackUntried(Duration.ZERO)));
        }
    }

    private void take(Delivery delivery) {
        Optional<String> name = delivery.message().header(DeadLetters.LETTER);
        if (name.isEmpty()) {
            bring(DeadLetters.without(delivery.message()), List.of(delivery));
        } else if (joined.contains(name.get())) {
            delivery.settle();
        } else {
            LetterParts letter = inParts.computeIfAbsent(name.get(), LetterParts::new);
            letter.add(delivery);
            letter.whole().ifPresent(whole -> {
                bring(whole, letter.deliveries());
                inParts.remove(name.get());
                joined.add(name.get());
            });
        }
    }

    private void bring(Message letter, List<Delivery> deliveries) {
        try {
            inbox.publish(List.of(mend.apply(letter)));
        } catch (RuntimeException e) {
            deliveries.forEach(delivery -> delivery.giveBack(Duration.ZERO));
            throw e;
        }
        deliveries.forEach(Delivery::settle);
        replayed++;
    }
}
