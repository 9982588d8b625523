package dev.yidi.core.supervision;

import static dev.yidi.core.supervision.Desk.SUPERVISOR;
import static dev.yidi.core.supervision.Desk.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CardColour;
import dev.yidi.core.profile.CardRule;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.profile.SupervisionStep;
import dev.yidi.core.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrganCardsTest {
    private static final SupervisionPolicy POLICY = new SupervisionPolicy(
            List.of(new SupervisionStep(SupervisionLevel.SUPERVISION, Span.workingDays(5), false)),
            List.of(new CardRule(CardColour.YELLOW, 3, 1, 30, 60), new CardRule(CardColour.RED, 5, 0, 90, 90)),
            0,
            false);

    @Test
    void three_supervisions_within_the_period_give_a_yellow_card_that_lapses() {
        List<Supervision> three = every(10, 3);
        Instant given = day(20);
        assertThat(cards(three.subList(0, 2), given)).isEmpty();
        assertThat(cards(three, given)).containsExactly(new OrganCards.OrganCard(CardColour.YELLOW, given, day(80)));
        assertThat(cards(three, day(80).minusSeconds(1))).hasSize(1);
        assertThat(cards(three, day(80))).isEmpty();
    }

    @Test
    void supervisions_farther_apart_give_none() {
        assertThat(cards(every(15, 3), day(40))).isEmpty();
        assertThat(cards(every(14, 3), day(40))).hasSize(1);
    }

    @Test
    void one_overdue_reply_gives_a_card_by_itself() {
        Supervision one = every(10, 1).get(0);
        Instant due = one.due(at(one.head().openedAt(), SUPERVISOR)).orElseThrow();
        Supervision late = Desk.after(one, new MarkReplyOverdue(one.clock()), at(due, Actor.system()));
        assertThat(cards(List.of(late), due))
                .extracting(OrganCards.OrganCard::colour)
                .containsExactly(CardColour.YELLOW);
        assertThat(cards(List.of(late), due.minusSeconds(1))).isEmpty();
    }

    @Test
    void many_supervisions_give_both() {
        assertThat(cards(every(10, 5), day(40)))
                .extracting(OrganCards.OrganCard::colour)
                .containsExactly(CardColour.YELLOW, CardColour.RED);
    }

    private static List<OrganCards.OrganCard> cards(List<Supervision> files, Instant asOf) {
        return OrganCards.of(files, POLICY, asOf, CountyDesk.ZONE);
    }

    private static Instant day(int days) {
        return Desk.MONDAY.plus(Duration.ofDays(days));
    }

    /** {@code count} supervisions, one each {@code days} days. */
    private static List<Supervision> every(int days, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> KeptFile.from(Desk.over(CountyDesk.HOUSING, SupervisionLevel.SUPERVISION)
                        .begin(new FileId("s-" + i), "DB-" + i, at(day(i * days), SUPERVISOR))
                        .orElseThrow()))
                .toList();
    }
}
