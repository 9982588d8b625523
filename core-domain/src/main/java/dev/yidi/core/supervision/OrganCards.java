package dev.yidi.core.supervision;

import dev.yidi.core.profile.CardColour;
import dev.yidi.core.profile.CardRule;
import dev.yidi.core.profile.SupervisionPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which warning cards an organ has 黄牌红牌: counted from its supervisions, never stored, so that none outlives its term. */
public final class OrganCards {
    private OrganCards() {}

    /** The cards in force at {@code asOf}, in the order of the policy. */
    public static List<OrganCard> of(
            List<Supervision> supervisions, SupervisionPolicy policy, Instant asOf, ZoneId zone) {
        List<Instant> opened = supervisions.stream()
                .map(each -> each.head().openedAt())
                .filter(at -> !at.isAfter(asOf))
                .sorted()
                .toList();
        List<Instant> overdue = supervisions.stream()
                .flatMap(each -> each.rounds().stream())
                .flatMap(round -> round.overdueAt().stream())
                .filter(at -> !at.isAfter(asOf))
                .sorted()
                .toList();
        List<OrganCard> cards = new ArrayList<>();
        for (CardRule rule : policy.cards()) {
            Stream.of(given(opened, rule.supervisions(), rule, zone), given(overdue, rule.overdues(), rule, zone))
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo)
                    .map(at -> new OrganCard(rule.colour(), at, plus(at, rule, zone)))
                    .filter(card -> asOf.isBefore(card.lapsesAt()))
                    .ifPresent(cards::add);
        }
        return List.copyOf(cards);
    }

    /** The last instant at which {@code count} of {@code times} lay within the rule's period. */
    private static Optional<Instant> given(List<Instant> times, int count, CardRule rule, ZoneId zone) {
        for (int last = times.size() - 1; count > 0 && last >= count - 1; last--) {
            Instant from = times.get(last - count + 1);
            Instant end = from.atZone(zone).plus(rule.window()).toInstant();
            if (times.get(last).isBefore(end)) {
                return Optional.of(times.get(last));
            }
        }
        return Optional.empty();
    }

    private static Instant plus(Instant at, CardRule rule, ZoneId zone) {
        return at.atZone(zone).plus(rule.term()).toInstant();
    }

    /**
     * A card in force.
     *
     * @param colour its colour
     * @param givenAt when the count was last reached
     * @param lapsesAt when it lapses
     */
    public record OrganCard(CardColour colour, Instant givenAt, Instant lapsesAt) {}
}
