package dev.yidi.example.center.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that happens to a message 动作: it is received, or it is replied to.
 *
 * @param at when
 * @param kind what
 * @param message to which
 */
record Act(Instant at, Kind kind, Message message) {
    /** What happens, in the order it happens to one message. */
    enum Kind {
        RECEIVED,
        REPLIED
    }

    private static final Comparator<Act> IN_TIME = Comparator.comparing(Act::at)
            .thenComparing(Act::kind)
            .thenComparing(act -> act.message().id());

    /** Everything that happens to these messages up to {@code until}, in the order of time. */
    static List<Act> of(List<Message> messages, Instant until) {
        return messages.stream()
                .flatMap(Act::of)
                .filter(act -> !act.at().isAfter(until))
                .sorted(IN_TIME)
                .toList();
    }

    private static Stream<Act> of(Message message) {
        return Stream.concat(
                Stream.of(new Act(message.receivedAt(), Kind.RECEIVED, message)),
                message.reply().stream().map(reply -> new Act(reply.at(), Kind.REPLIED, message)));
    }
}
