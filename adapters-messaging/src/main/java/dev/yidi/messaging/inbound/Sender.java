package dev.yidi.messaging.inbound;

import dev.yidi.core.OfficerId;
import dev.yidi.messaging.EventChannel;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Another system whose messages are taken 来源系统. Whoever can write into the inbox can call itself so: the broker must let
 * nobody else do that.
 *
 * @param source the source of its events, compared as text
 * @param officer who acts in the centre for it: a member of staff of its own, with the roles its messages need and no more
 * @param types the types of messages it may send
 * @param replies where it is answered; nowhere when empty: what a rule refuses goes to the dead letters then
 */
public record Sender(String source, OfficerId officer, Set<String> types, Optional<EventChannel> replies) {
    public Sender {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(officer, "officer");
        types = Set.copyOf(types);
    }

    /** A sender that gets no replies. */
    public static Sender of(String source, OfficerId officer, String... types) {
        return new Sender(source, officer, Set.of(types), Optional.empty());
    }

    /** This sender, answered over {@code channel}. */
    public Sender answeredOver(EventChannel channel) {
        return new Sender(source, officer, types, Optional.of(channel));
    }
}
