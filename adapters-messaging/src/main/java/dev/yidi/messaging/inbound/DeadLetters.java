package dev.yidi.messaging.inbound;

import dev.yidi.core.Fault;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Where messages go that cannot be performed 死信: as they came, with the reasons in a header. They are as personal as when
 * they came; the place needs the same protection as the inbox, and its own days after which nothing is kept.
 */
public final class DeadLetters {
    /** The header with the reasons: {@code code@field}, several parted by blanks; never content. */
    public static final String REASONS = "yidi_reasons";

    /** The header that says which inbox put it there. */
    public static final String FROM = "yidi_inbox";

    private static final int MAX_REASONS = 2_000;

    private final MessageChannel place;
    private final String inbox;

    /** Dead letters of the inbox called {@code inbox}, kept in {@code place}. */
    public DeadLetters(MessageChannel place, String inbox) {
        this.place = Objects.requireNonNull(place, "place");
        this.inbox = Objects.requireNonNull(inbox, "inbox");
    }

    /**
     * Keeps {@code message}; throws what the channel throws when that is not confirmed.
     *
     * @param bare whether it is kept without the reasons when it cannot be kept with them, which may make it too large
     */
    void keep(Message message, List<Fault> faults, boolean bare) {
        try {
            place.publish(List.of(explained(message, faults)));
        } catch (RuntimeException e) {
            if (!bare) {
                throw e;
            }
            place.publish(List.of(message));
        }
    }

    private Message explained(Message message, List<Fault> faults) {
        String reasons = faults.stream()
                .map(fault -> fault.code() + "@" + fault.path().replace(' ', '_'))
                .collect(Collectors.joining(" "));
        Map<String, String> headers = new LinkedHashMap<>(message.headers());
        headers.put(REASONS, reasons.length() <= MAX_REASONS ? reasons : reasons.substring(0, MAX_REASONS));
        headers.put(FROM, inbox);
        return with(headers, message);
    }

    /** Why {@code letter} is dead: {@code code@field} each; none when it could be kept only without them. */
    public static List<String> reasons(Message letter) {
        return letter.header(REASONS)
                .map(reasons -> List.of(reasons.split(" ", -1)))
                .orElse(List.of());
    }

    /**
     * Brings up to {@code atMost} letters back to an inbox, each mended by {@code mend}, and settles them among the dead once
     * the inbox has them. One that is still wrong comes to the dead again.
     *
     * @return how many there were
     * @throws dev.yidi.messaging.ChannelException when a broker cannot be reached; what was not brought back stays
     */
    public static int replay(MessageSource kept, MessageChannel inbox, UnaryOperator<Message> mend, int atMost) {
        int replayed = 0;
        while (replayed < atMost) {
            List<Delivery> letters = kept.receive(1, Duration.ofSeconds(1));
            if (letters.isEmpty()) {
                return replayed;
            }
            Delivery letter = letters.get(0);
            try {
                inbox.publish(List.of(mend.apply(without(letter.message()))));
            } catch (RuntimeException e) {
                letter.giveBack(Duration.ZERO);
                throw e;
            }
            letter.settle();
            replayed++;
        }
        return replayed;
    }

    private static Message without(Message letter) {
        Map<String, String> headers = new LinkedHashMap<>(letter.headers());
        headers.remove(REASONS);
        headers.remove(FROM);
        return with(headers, letter);
    }

    private static Message with(Map<String, String> headers, Message message) {
        return message.key()
                .map(key -> Message.of(key, headers, message.body()))
                .orElseGet(() -> Message.unordered(headers, message.body()));
    }
}
