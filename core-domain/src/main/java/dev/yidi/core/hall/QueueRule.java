package dev.yidi.core.hall;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the order of calls comes about 叫号规则.
 *
 * @param headStart by how much earlier a ticket with this ground counts as drawn; a ground left out gives nothing
 * @param calls how often a ticket is called before it counts as missed, 1 or more
 */
public record QueueRule(Map<PriorityGround, Duration> headStart, int calls) {
    public QueueRule {
        EnumMap<PriorityGround, Duration> copy = new EnumMap<>(PriorityGround.class);
        copy.putAll(headStart);
        headStart = Collections.unmodifiableMap(copy);
        if (calls < 1 || copy.values().stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("expected 1 call or more and no negative head start, found " + calls
                    + " calls and " + copy.values());
        }
    }

    /** The shipped rule. */
    public static QueueRule standard() {
        return QueueTable.standard();
    }

    /** The head start of {@code ticket}: the greatest of its grounds, never their sum. */
    public Duration of(Ticket ticket) {
        return ticket.grounds().stream()
                .map(ground -> headStart.getOrDefault(ground, Duration.ZERO))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
