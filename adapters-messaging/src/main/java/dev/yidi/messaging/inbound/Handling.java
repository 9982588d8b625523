package dev.yidi.messaging.inbound;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Reason;
import dev.yidi.core.UnavailableException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.inbound.Turn.End;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.Yidi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings each message to its end 办件: read, performed, answered, and settled, buried or given back. Used by one thread at a time. */
final class Handling {
    /** From this try on a message at which something breaks holds up nothing any more. */
    static final int TRIES_OF_WHAT_FAILS = 8;

    private static final Fault UNANSWERED =
            new Fault("message", "inbound.unanswered", "expected its sender to be told, found that nobody could be");
    private static final int MOST_REMEMBERED = 1_000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int MOST_DOUBLINGS = 8;

    /** With their pauses they last two and a half minutes: so far may a sender's clock be ahead of ours. */
    private static final int TRIES_OF_WHAT_IS_AHEAD = 10;

    private static final Set<String> AHEAD = Set.of("case.register.received-later", "request.receive.called-later");

    private final Yidi centre;
    private final CloudEventCodec codec;
    private final Map<String, Sender> senders = new LinkedHashMap<>();
    private final Map<String, InboundMapping<?>> mappings = new LinkedHashMap<>();
    private final DeadLetters deadLetters;
    private final Checks checks;
    private final Replies replies;

    private final Stuck stuck = new Stuck();

    /** Messages that were answered and given back all the same, for they could not be buried. */
    private final Set<String> answered = new LinkedHashSet<>();

    Handling(
            Yidi centre,
            CloudEventCodec codec,
            Collection<Sender> senders,
            Collection<? extends InboundMapping<?>> mappings,
            DeadLetters deadLetters,
            Checks checks) {
        this.centre = centre;
        this.codec = codec;
        senders.forEach(sender -> once(this.senders, sender.source(), sender));
        mappings.forEach(mapping -> once(this.mappings, mapping.type(), mapping));
        this.deadLetters = deadLetters;
        this.checks = checks;
        this.replies = new Replies(centre.profile().county());
    }

    End end(Delivery delivery, Turn turn) {
        try {
            End end = handle(delivery, turn);
            if (end == End.UNTRIED) {
                delivery.giveBackUntried(pause(delivery));
                return End.GIVEN_BACK;
            }
            if (end != End.GIVEN_BACK) {
                delivery.settle();
                return end;
            }
        } catch (UnavailableException unavailable) {
            turn.trouble(unavailable);
        } catch (RuntimeException fault) {
            turn.trouble(fault);
            if (delivery.attempt() >= TRIES_OF_WHAT_FAILS && isBuried(delivery, turn)) {
                return End.DEAD;
            }
        }
        delivery.giveBack(pause(delivery));
        return End.GIVEN_BACK;
    }

    /** A fifth of a second at first, doubled each time, up to about a minute. */
    static Duration pause(Delivery delivery) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(delivery.attempt() - 1, MOST_DOUBLINGS));
    }

    /** Whether a message at which something broke again and again is among the dead letters, so that it holds up nothing. */
    private boolean isBuried(Delivery delivery, Turn turn) {
        try {
            bury(delivery, List.of(new Fault("message", Inbox.FAILED, "expected it to be performed")));
            tellOfFailure(delivery, turn);
            delivery.settle();
            return true;
        } catch (RuntimeException fault) {
            turn.trouble(fault);
            return false;
        }
    }

    /** Once at most, and not after another answer: where replies cannot be sent either, the letter alone tells. */
    private void tellOfFailure(Delivery delivery, Turn turn) {
        try {
            CloudEvent event = codec.decode(delivery.message());
            Sender sender = senders.get(event.source());
            if (sender != null && !turn.isUnheard(sender)) {
                CommandSeries commands = CommandSeries.of(event, sender.officer());
                if (!answered.remove(commands.digest())) {
                    publish(sender, replies.failed(event, commands));
                }
            }
        } catch (RuntimeException fault) {
            turn.trouble(fault);
        }
    }

    private End handle(Delivery delivery, Turn turn) {
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
        if (turn.isUnheard(sender)) {
            return End.UNTRIED;
        }
        Incoming message = new Incoming(delivery, event, sender, CommandSeries.of(event, sender.officer()));
        Performed performed;
        try {
            performed = perform(message);
        } catch (InvalidInputException invalid) {
            return tellAndBury(
                    message, replies.invalid(event, message.commands(), invalid.faults()), invalid.faults(), turn);
        } catch (UnavailableException unavailable) {
            throw stuck.judged(message.commands().digest(), message.attempt(), unavailable);
        }
        if (performed.answer() instanceof Answer.Done) {
            stuck.done(message.commands().digest());
        }
        return answer(message, performed, turn);
    }

    private Performed perform(Incoming message) {
        String type = message.event().type();
        InboundMapping<?> mapping = mappings.get(type);
        if (mapping == null || !message.sender().types().contains(type)) {
            String code = mapping == null ? "inbound.type.unknown" : "inbound.type.not-allowed";
            throw new InvalidInputException(
                    "message", List.of(new Fault("type", code, "expected a type that this sender may send")));
        }
        return perform(mapping, message);
    }

    private <D extends Record> Performed perform(InboundMapping<D> mapping, Incoming message) {
        return mapping.perform(
                centre,
                message.commands(),
                checks.data(mapping.data(), message.event().data()));
    }

    private End answer(Incoming message, Performed performed, Turn turn) {
        return performed
                .answer()
                .<End>fold(
                        receipt -> done(message, receipt, performed.left(), turn),
                        refused -> refuse(message, refused.reasons(), turn),
                        stale -> End.GIVEN_BACK,
                        absent -> refuse(message, List.of(Inbox.ABSENT), turn));
    }

    /** What is done in part is among the dead letters too, for somebody has to see to the rest. */
    private End done(Incoming message, Receipt receipt, List<Reason> left, Turn turn) {
        if (left.isEmpty()) {
            tell(message, replies.done(message.event(), message.commands(), receipt), turn);
            return End.DONE;
        }
        if (isWorthWaiting(message, left)) {
            return End.GIVEN_BACK;
        }
        return tellAndBury(
                message, replies.partly(message.event(), message.commands(), receipt, left), faults(left), turn);
    }

    private End refuse(Incoming message, List<Reason> reasons, Turn turn) {
        if (isWorthWaiting(message, reasons)) {
            return End.GIVEN_BACK;
        }
        if (message.sender().replies().isEmpty()) {
            return bury(message.delivery(), faults(reasons));
        }
        tell(message, replies.refused(message.event(), message.commands(), reasons), turn);
        return End.REFUSED;
    }

    private static boolean isWorthWaiting(Incoming message, List<Reason> reasons) {
        return message.attempt() <= TRIES_OF_WHAT_IS_AHEAD
                && reasons.stream().allMatch(reason -> AHEAD.contains(reason.code()));
    }

    private static List<Fault> faults(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Fault(
                        reason.detail(Replies.FIELD).orElse("message"), reason.code(), "expected what no rule refuses"))
                .toList();
    }

    /** Answered first and buried then. What comes again because it could not be buried is not answered again. */
    private End tellAndBury(Incoming message, CloudEvent reply, List<Fault> faults, Turn turn) {
        String name = message.commands().digest();
        List<Fault> reasons = faults;
        if (message.attempt() == 1 || !answered.contains(name)) {
            try {
                tell(message, reply, turn);
                remember(name);
            } catch (RuntimeException untold) {
                if (message.attempt() < TRIES_OF_WHAT_FAILS) {
                    throw untold;
                }
                turn.trouble(untold);
                reasons = new ArrayList<>(faults);
                reasons.add(0, UNANSWERED);
            }
        }
        End end = bury(message.delivery(), reasons);
        answered.remove(name);
        return end;
    }

    private void remember(String name) {
        answered.add(name);
        if (answered.size() > MOST_REMEMBERED) {
            answered.remove(answered.iterator().next());
        }
    }

    private static void tell(Incoming message, CloudEvent reply, Turn turn) {
        try {
            publish(message.sender(), reply);
        } catch (UnavailableException away) {
            turn.unheard(message.sender());
            throw away;
        }
    }

    private static void publish(Sender sender, CloudEvent reply) {
        sender.replies().ifPresent(channel -> channel.publish(List.of(reply)));
    }

    private End bury(Delivery delivery, List<Fault> faults) {
        deadLetters.keep(delivery.message(), faults, delivery.attempt() >= TRIES_OF_WHAT_FAILS);
        return End.DEAD;
    }

    private static <V> void once(Map<String, V> map, String key, V value) {
        if (map.put(key, value) != null) {
            throw new InvalidInputException(
                    "inbox", List.of(new Fault(key, "inbound.twice", "expected it once, found it twice")));
        }
    }
}
