package dev.yidi.messaging.inbound;

import dev.yidi.core.Reason;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.inbound.Turn.End;
import dev.yidi.ports.Yidi;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * Performs what other systems ask of the centre 收件箱: reads their messages, checks them, sends the commands, answers them.
 *
 * <p>An {@link InboxLoop} turns it on a thread that the host gives it, or the host calls {@link #turn} again and again, each inbox by one
 * thread at a time; several inboxes with sources of their own share a queue. A message that cannot be done now comes again before any later one of its key,
 * while others go on.
 */
public final class Inbox {
    /** The reason when the case is not there, or the sender's officer may not know of it. */
    static final Reason ABSENT = Reason.of("inbound.case.absent");

    /** The code when something broke again and again. */
    static final String FAILED = "inbound.failed";

    private final MessageSource source;
    private final Handling handling;
    private final InboxRules rules;
    private final LongSupplier nanoTime;

    private Inbox(MessageSource source, Handling handling, InboxRules rules, LongSupplier nanoTime) {
        this.source = source;
        this.handling = handling;
        this.rules = rules;
        this.nanoTime = nanoTime;
    }

    /**
     * An inbox of {@code centre} that understands {@link InboundMappings#standard() the standard messages} and checks them
     * with the Jakarta Validation provider that is there.
     *
     * @param source where messages come from; closed by who made it
     * @param codec how they are read
     * @param senders whose messages are taken
     * @param deadLetters where messages go that cannot be performed
     */
    public static Inbox of(
            Yidi centre,
            MessageSource source,
            CloudEventCodec codec,
            Collection<Sender> senders,
            DeadLetters deadLetters) {
        return of(
                source, new Handling(centre, codec, senders, InboundMappings.standard(), deadLetters, Checks.usual()));
    }

    /**
     * The same with mappings of its own.
     *
     * @param mappings what types of messages ask for, each type once
     * @param validator checks data; its messages are codes
     */
    public static Inbox of(
            Yidi centre,
            MessageSource source,
            CloudEventCodec codec,
            Collection<Sender> senders,
            DeadLetters deadLetters,
            Collection<? extends InboundMapping<?>> mappings,
            Validator validator) {
        return of(source, new Handling(centre, codec, senders, mappings, deadLetters, new Checks(validator)));
    }

    private static Inbox of(MessageSource source, Handling handling) {
        return new Inbox(source, handling, InboxRules.usual(), System::nanoTime);
    }

    /** This inbox under {@code rules} instead of the {@link InboxRules#usual() usual} ones; used in its place. */
    public Inbox under(InboxRules rules) {
        return under(rules, nanoTime);
    }

    /** The same, with turns measured by {@code nanoTime}, which never goes back. */
    Inbox under(InboxRules rules, LongSupplier nanoTime) {
        return new Inbox(source, handling, Objects.requireNonNull(rules, "rules"), nanoTime);
    }

    InboxRules rules() {
        return rules;
    }

    /**
     * Performs a batch of messages, waiting up to {@code wait} for a first one. A turn that has lasted as long as the {@link
     * InboxRules#longestTurn() rules} say gives the rest back untried, to come again at once. After a reply that cannot be sent it gives back what
     * else came of that sender, untried.
     *
     * @throws dev.yidi.messaging.ChannelException when the source cannot be reached; the next turn may. An {@link InboxLoop} goes on by
     *     itself
     */
    public synchronized InboxTurn turn(Duration wait) {
        Turn turn = new Turn();
        List<Delivery> taken = source.receive(rules.batch(), wait);
        long begin = nanoTime.getAsLong();
        try {
            for (Delivery delivery : taken) {
                turn.ended(hasTime(begin, turn) ? handling.end(delivery, turn) : later(delivery));
            }
        } finally {
            giveBack(taken.subList(turn.size(), taken.size()));
        }
        return turn.result();
    }

    /** After an error: the first of them was tried, the others were not. */
    private static void giveBack(List<Delivery> left) {
        for (int i = 0; i < left.size(); i++) {
            Delivery delivery = left.get(i);
            if (i == 0) {
                delivery.giveBack(Handling.pause(delivery));
            } else {
                delivery.giveBackUntried(Handling.pause(delivery));
            }
        }
    }

    /** Each turn has time for a first message. */
    private boolean hasTime(long begin, Turn turn) {
        return turn.size() == 0
                || nanoTime.getAsLong() - begin < rules.longestTurn().toNanos();
    }

    private static End later(Delivery delivery) {
        delivery.giveBackUntried(Duration.ZERO);
        return End.GIVEN_BACK;
    }
}
