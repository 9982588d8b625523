package dev.yidi.messaging.inbound;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Where messages go that cannot be performed 死信: as they came, with the reasons in a header. They are as personal as when
 * they came; the place needs the same protection as the inbox, and its own days after which nothing is kept.
 */
public final class DeadLetters {
    /** The header with the reasons: {@code code@field}, several parted by blanks; never content. */
    public static final String REASONS = "yidi_reasons";

    /** The header that says which inbox put it there. */
    public static final String FROM = "yidi_inbox";

    /** The header of each part of a letter that is too large for the place: which letter it is of, the SHA-256 of it in hexadecimal. */
    public static final String LETTER = "yidi_letter";

    /** The header that says which part it is, of how many: {@code 2/17}. The reasons stand in the first. */
    public static final String PART = "yidi_part";

    private static final int MAX_REASONS = 2_000;
    private static final String AND_MORE = " " + Faults.MORE + "@data";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MessageChannel place;
    private final String inbox;

    /** Dead letters of the inbox called {@code inbox}, kept in {@code place}. */
    public DeadLetters(MessageChannel place, String inbox) {
        this.place = Objects.requireNonNull(place, "place");
        this.inbox = Objects.requireNonNull(inbox, "inbox");
    }

    /**
     * Keeps {@code message}, with its reasons; in parts where the place can never take it as it is. Throws what the channel throws when that is
     * not confirmed.
     *
     * @param inParts whether it is kept in parts whatever the channel says: not every broker tells that a message is too large for it
     */
    void keep(Message message, List<Fault> faults, boolean inParts) {
        if (message.header(LETTER).isPresent()) {
            // or it would look like a part itself
            place.publish(parts(message, faults));
            return;
        }
        try {
            place.publish(List.of(explained(message, faults)));
        } catch (InvalidInputException neverSent) {
            place.publish(parts(message, faults));
        } catch (RuntimeException unsent) {
            if (!inParts) {
                throw unsent;
            }
            place.publish(parts(message, faults));
        }
    }

    private Message explained(Message message, List<Fault> faults) {
        Map<String, String> headers = new LinkedHashMap<>(message.headers());
        headers.put(REASONS, written(faults));
        headers.put(FROM, inbox);
        return with(headers, message);
    }

    private List<Message> parts(Message message, List<Fault> faults) {
        return LetterParts.of(message, Map.of(REASONS, written(faults)), Map.of(FROM, inbox));
    }

    private static String written(List<Fault> faults) {
        StringBuilder written = new StringBuilder();
        for (Fault fault : faults) {
            String reason = fault.code() + "@" + fault.path().replace(' ', '_');
            if (written.length() + reason.length() + AND_MORE.length() >= MAX_REASONS) {
                return written.append(AND_MORE).toString().strip();
            }
            written.append(written.isEmpty() ? "" : " ").append(reason);
        }
        return written.toString();
    }

    /** Why {@code letter} is dead, or the letter of which it is the first part: {@code code@field} each; none when it is another part. */
    public static List<String> reasons(Message letter) {
        return letter.header(REASONS)
                .map(reasons -> List.of(reasons.split(" ", -1)))
                .orElse(List.of());
    }

    /** The same with ten seconds of patience: longer than a group of Kafka waits for its members at first, by the broker's default. */
    public static int replay(MessageSource kept, MessageChannel inbox, UnaryOperator<Message> mend, int atMost) {
        return replay(kept, inbox, mend, atMost, PATIENCE);
    }

    /**
     * Brings up to {@code atMost} letters back to an inbox, each mended by {@code mend}, and settles them among the dead once
     * the inbox has them. One that is still wrong comes to the dead again. A letter in parts is joined when all of it is in hand, and {@code
     * mend} gets it whole; what is missing a part stays. So the source must be able to have as many messages in hand as a letter has parts.
     *
     * @param patience how long to wait for a first letter; a source that joins a group needs some seconds. For each further one a second at most
     * @return how many letters there were; call again until there are none
     * @throws dev.yidi.messaging.ChannelException when a broker cannot be reached; what was not brought back stays
     */
    public static int replay(
            MessageSource kept, MessageChannel inbox, UnaryOperator<Message> mend, int atMost, Duration patience) {
        return new Replay(kept, inbox, mend).upTo(atMost, patience);
    }

    static Message without(Message letter) {
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
