package dev.yidi.messaging.inbound;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Reason;
import dev.yidi.core.UnavailableException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.MessageSource;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.Yidi;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Performs what other systems ask of the centre 收件箱: reads their messages, checks them, sends the commands, answers them.
 *
 * <p>The host calls {@link #turn} again and again by its own scheduler, each inbox by one thread at a time; several inboxes
 * with sources of their own share a queue. A message that cannot be done now comes again before any later one of its key,
 * while others go on.
 */
public final class Inbox {
    /** The reason when the case is not there, or the sender's officer may not know of it. */
    static final Reason ABSENT = Reason.of("inbound.case.absent");

    /** The code when something broke again and again. */
    static final String FAILED = "inbound.failed";

    private static final int BATCH = 20;
    private static final int TRIES_OF_WHAT_FAILS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int MOST_DOUBLINGS = 8;

    /** With their pauses they last two and a half minutes: so far may a sender's clock be ahead of ours. */
    private static final int TRIES_OF_WHAT_IS_AHEAD = 10;

    private static final Set<String> AHEAD = Set.of("case.register.received-later", "request.receive.called-later");

    private final Yidi centre;
    private final MessageSource source;
    private final CloudEventCodec codec;
    private final Map<String, Sender> senders = new LinkedHashMap<>();
    private final Map<String, InboundMapping<?>> mappings = new LinkedHashMap<>();
    private final DeadLetters deadLetters;
    private final Checks checks;
    private final Replies replies;

    private Inbox(
            Yidi centre,
            MessageSource source,
            CloudEventCodec codec,
            Collection<Sender> senders,
            Collection<? extends InboundMapping<?>> mappings,
            DeadLetters deadLetters,
            Checks checks) {
        this.centre = centre;
        this.source = source;
        this.codec = codec;
        senders.forEach(sender -> once(this.senders, sender.source(), sender));
        mappings.forEach(mapping -> once(this.mappings, mapping.type(), mapping));
        this.deadLetters = deadLetters;
        this.checks = checks;
        this.replies = new Replies(centre.profile().county());
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
        return new Inbox(centre, source, codec, senders, InboundMappings.standard(), deadLetters, Checks.usual());
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
        return new Inbox(centre, source, codec, senders, mappings, deadLetters, new Checks(validator));
    }

    /**
     * Performs a batch of messages, waiting up to {@code wait} for a first one.
     *
     * @throws dev.yidi.messaging.ChannelException when the source cannot be reached; the next turn may
     */
    public synchronized InboxTurn turn(Duration wait) {
        List<End> ends = new ArrayList<>();
        List<RuntimeException> troubles = new ArrayList<>();
        List<Delivery> taken = source.receive(BATCH, wait);
        try {
            taken.forEach(delivery -> ends.add(end(delivery, troubles)));
        } finally {
            taken.subList(ends.size(), taken.size()).forEach(delivery -> delivery.giveBack(pause(delivery.attempt())));
        }
        return new InboxTurn(
                Collections.frequency(ends, End.DONE),
                Collections.frequency(ends, End.REFUSED),
                Collections.frequency(ends, End.DEAD),
                Collections.frequency(ends, End.GIVEN_BACK),
                troubles);
    }

    private End end(Delivery delivery, List<RuntimeException> troubles) {
        try {
            End end = handle(delivery);
            if (end != End.GIVEN_BACK) {
                delivery.settle();
                return end;
            }
        } catch (UnavailableException unavailable) {
            troubles.add(unavailable);
        } catch (RuntimeException fault) {
            troubles.add(fault);
            if (delivery.attempt() >= TRIES_OF_WHAT_FAILS && isBuried(delivery, troubles)) {
                return End.DEAD;
            }
        }
        delivery.giveBack(pause(delivery.attempt()));
        return End.GIVEN_BACK;
    }

    /** Whether a message at which something broke again and again is among the dead letters, so that it holds up nothing. */
    private boolean isBuried(Delivery delivery, List<RuntimeException> troubles) {
        try {
            bury(delivery, List.of(new Fault("message", FAILED, "expected it to be performed")));
            tellOfFailure(delivery, troubles);
            delivery.settle();
            return true;
        } catch (RuntimeException fault) {
            troubles.add(fault);
            return false;
        }
    }

    /** Once at most: where replies cannot be sent either, the letter alone tells. */
    private void tellOfFailure(Delivery delivery, List<RuntimeException> troubles) {
        try {
            CloudEvent event = codec.decode(delivery.message());
            Sender sender = senders.get(event.source());
            if (sender != null) {
                reply(sender, replies.failed(event, CommandSeries.of(event, sender.officer())));
            }
        } catch (RuntimeException fault) {
            troubles.add(fault);
        }
    }

    private End handle(Delivery delivery) {
        CloudEvent event;
        try {
            event = codec.decode(delivery.message());
        } catch (InvalidInputException malformed) {
            return bury(delivery, malformed.faults());
        }
        Sender sender = senders.get(event.source());
        if (sender == null) {
            return bury(delivery, List.of(new Fault("source", "inbound.sender.unknown", "expected a known sender")));
        }
        CommandSeries commands = CommandSeries.of(event, sender.officer());
        try {
            return answer(delivery, event, sender, commands, perform(event, sender, commands));
        } catch (InvalidInputException invalid) {
            reply(sender, replies.invalid(event, commands, invalid.faults()));
            return bury(delivery, invalid.faults());
        }
    }

    private Performed perform(CloudEvent event, Sender sender, CommandSeries commands) {
        InboundMapping<?> mapping = mappings.get(event.type());
        if (mapping == null || !sender.types().contains(event.type())) {
            String code = mapping == null ? "inbound.type.unknown" : "inbound.type.not-allowed";
            throw new InvalidInputException(
                    "message", List.of(new Fault("type", code, "expected a type that this sender may send")));
        }
        return perform(mapping, event, commands);
    }

    private <D extends Record> Performed perform(InboundMapping<D> mapping, CloudEvent event, CommandSeries commands) {
        return mapping.perform(centre, commands, checks.data(mapping.data(), event.data()));
    }

    private End answer(
            Delivery delivery, CloudEvent event, Sender sender, CommandSeries commands, Performed performed) {
        return performed
                .answer()
                .<End>fold(
                        receipt -> done(delivery, event, sender, commands, receipt, performed.left()),
                        refused -> refuse(delivery, event, sender, commands, refused.reasons()),
                        stale -> End.GIVEN_BACK,
                        absent -> refuse(delivery, event, sender, commands, List.of(ABSENT)));
    }

    /** What is done in part is among the dead letters too, for somebody has to see to the rest. */
    private End done(
            Delivery delivery,
            CloudEvent event,
            Sender sender,
            CommandSeries commands,
            Receipt receipt,
            List<Reason> left) {
        if (left.isEmpty()) {
            reply(sender, replies.done(event, commands, receipt));
            return End.DONE;
        }
        if (isWorthWaiting(delivery, left)) {
            return End.GIVEN_BACK;
        }
        reply(sender, replies.partly(event, commands, receipt, left));
        return bury(delivery, faults(left));
    }

    private End refuse(
            Delivery delivery, CloudEvent event, Sender sender, CommandSeries commands, List<Reason> reasons) {
        if (isWorthWaiting(delivery, reasons)) {
            return End.GIVEN_BACK;
        }
        if (sender.replies().isEmpty()) {
            return bury(delivery, faults(reasons));
        }
        reply(sender, replies.refused(event, commands, reasons));
        return End.REFUSED;
    }

    private static boolean isWorthWaiting(Delivery delivery, List<Reason> reasons) {
        return delivery.attempt() <= TRIES_OF_WHAT_IS_AHEAD
                && reasons.stream().allMatch(reason -> AHEAD.contains(reason.code()));
    }

    private static List<Fault> faults(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Fault("message", reason.code(), "expected what no rule refuses"))
                .toList();
    }

    private static void reply(Sender sender, CloudEvent reply) {
        sender.replies().ifPresent(channel -> channel.publish(List.of(reply)));
    }

    private End bury(Delivery delivery, List<Fault> faults) {
        deadLetters.keep(delivery.message(), faults, delivery.attempt() >= TRIES_OF_WHAT_FAILS);
        return End.DEAD;
    }

    /** A fifth of a second at first, doubled each time, up to about a minute. */
    private static Duration pause(int attempt) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    }

    private static <V> void once(Map<String, V> map, String key, V value) {
        if (map.put(key, value) != null) {
            throw new InvalidInputException(
                    "inbox", List.of(new Fault(key, "inbound.twice", "expected it once, found it twice")));
        }
    }

    private enum End {
        DONE,
        REFUSED,
        DEAD,
        GIVEN_BACK
    }
}
