package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Followings.Lead;
import dev.yidi.ports.spi.Followings.Tenure;
import dev.yidi.ports.spi.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every {@link Followings} keeps 跟随进度契约. */
public abstract class FollowingsContract {
    private static final String FOLLOWER = "省平台";
    private static final FeedPosition FIVE = new FeedPosition("5-1-a");
    private static final FeedPosition NINE = new FeedPosition("9-2-" + "b".repeat(80));

    protected FollowingsContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void a_new_follower_begins_at_the_start_and_goes_on_from_where_it_got() {
        Followings followings = source().fresh().followings();
        assertEquals(FeedPosition.start(), followings.position(FOLLOWER));
        Lead first = lead(followings, "n1", 0);
        assertEquals(new Lead(FOLLOWER, "n1", 1, FeedPosition.start()), first);
        assertTrue(followings.advance(first, FIVE));
        assertEquals(FIVE, followings.position(FOLLOWER));
        Lead second = lead(followings, "n1", 1);
        assertEquals(new Lead(FOLLOWER, "n1", 1, FIVE), second);
        assertTrue(followings.advance(second, NINE));
        assertEquals(NINE, followings.position(FOLLOWER));
        assertEquals(FeedPosition.start(), followings.position("another"));
    }

    @Test
    public final void another_node_leads_over_the_tenure_it_watched_and_over_no_other() {
        Followings followings = source().fresh().followings();
        assertEquals(Optional.empty(), followings.tenure(FOLLOWER));
        lead(followings, "n1", 0);
        Tenure seen = followings.tenure(FOLLOWER).orElseThrow();
        assertEquals(new Tenure("n1", 1, after(0)), seen);
        assertEquals(Optional.empty(), followings.lead(FOLLOWER, "n2", after(99), Optional.empty()));
        assertEquals(1, lead(followings, "n1", 29).epoch(), "its own node renews it");
        assertEquals(Optional.empty(), followings.lead(FOLLOWER, "n2", after(99), Optional.of(seen)), "it was renewed");
        Tenure renewed = followings.tenure(FOLLOWER).orElseThrow();
        assertEquals(new Tenure("n1", 1, after(29)), renewed);
        assertEquals(
                Optional.of(new Lead(FOLLOWER, "n2", 2, FeedPosition.start())),
                followings.lead(FOLLOWER, "n2", after(-3_600), Optional.of(renewed)),
                "whatever its clock says");
        assertEquals(Optional.empty(), followings.lead(FOLLOWER, "n1", after(99), Optional.of(renewed)));
        assertEquals(3, takeOver(followings, "n1", 89).epoch());
    }

    @Test
    public final void a_mark_is_kept_to_the_microsecond() {
        Followings followings = source().fresh().followings();
        Instant mark = after(0).plusNanos(123_456_789);
        assertTrue(followings.lead(FOLLOWER, "n1", mark, Optional.empty()).isPresent());
        Tenure seen = followings.tenure(FOLLOWER).orElseThrow();
        assertEquals(new Tenure("n1", 1, after(0).plusNanos(123_456_000)), seen);
        assertTrue(followings
                .lead(FOLLOWER, "n1", mark.plusNanos(1_000), Optional.empty())
                .isPresent());
        assertEquals(Optional.empty(), followings.lead(FOLLOWER, "n2", mark, Optional.of(seen)));
    }

    @Test
    public final void who_lost_the_lead_moves_nothing() {
        Followings followings = source().fresh().followings();
        Lead zombie = lead(followings, "n1", 0);
        Lead now = takeOver(followings, "n2", 30);
        assertFalse(followings.advance(zombie, NINE));
        followings.release(zombie);
        assertEquals("n2", followings.tenure(FOLLOWER).orElseThrow().node());
        assertTrue(followings.advance(now, FIVE));
        takeOver(followings, "n1", 60);
        assertFalse(followings.advance(zombie, NINE), "the same node of an earlier epoch is another one");
        assertEquals(FIVE, followings.position(FOLLOWER));
    }

    @Test
    public final void what_is_noted_stays_until_it_is_noted_otherwise_from_what_it_was() {
        Followings followings = source().fresh().followings();
        assertEquals("", followings.notes(FOLLOWER));
        assertFalse(followings.note(FOLLOWER, Optional.empty(), "", "nobody follows"));
        Lead lead = lead(followings, "n1", 0);
        assertEquals("", followings.notes(FOLLOWER));
        String long1 = "搁置 '\"\\%\n\t𠮷".repeat(7_000);
        assertTrue(followings.note(FOLLOWER, Optional.of(lead), "", long1));
        assertEquals(long1, followings.notes(FOLLOWER));
        assertFalse(followings.note(FOLLOWER, Optional.empty(), "", "b"));
        assertTrue(followings.note(FOLLOWER, Optional.empty(), long1, "b"), "by anybody");
        assertTrue(followings.advance(lead, FIVE));
        assertTrue(followings.note(FOLLOWER, Optional.of(lead), "b", "c"), "wherever it stands");
        followings.release(lead(followings, "n1", 1));
        assertEquals("c", followings.notes(FOLLOWER));
        assertEquals(FIVE, lead(followings, "n2", 2).position());
        assertEquals("c", followings.notes(FOLLOWER));
        assertEquals("", followings.notes("another"));
        assertTrue(followings.note(FOLLOWER, Optional.empty(), "c", ""));
        assertEquals("", followings.notes(FOLLOWER));
    }

    @Test
    public final void who_lost_the_lead_notes_nothing() {
        Followings followings = source().fresh().followings();
        Lead zombie = lead(followings, "n1", 0);
        takeOver(followings, "n2", 30);
        assertFalse(followings.note(FOLLOWER, Optional.of(zombie), "", "a"));
        Lead again = takeOver(followings, "n1", 60);
        assertFalse(followings.note(FOLLOWER, Optional.of(zombie), "", "a"));
        assertTrue(followings.note(FOLLOWER, Optional.of(again), "", "a"));
    }

    @Test
    public final void a_follower_is_moved_only_from_where_it_stands() {
        Followings followings = source().fresh().followings();
        Lead lead = lead(followings, "n1", 0);
        assertTrue(followings.advance(lead, NINE));
        assertFalse(followings.advance(lead, FIVE));
        assertEquals(NINE, followings.position(FOLLOWER));
        assertFalse(followings.advance(new Lead("unknown", "n1", 1, FeedPosition.start()), FIVE));
        assertEquals(FeedPosition.start(), followings.position("unknown"));
    }

    @Test
    public final void a_lead_that_is_not_renewed_does_no_harm_while_nobody_took_over() {
        Followings followings = source().fresh().followings();
        Lead lead = lead(followings, "n1", 0);
        assertTrue(followings.advance(lead, FIVE));
        assertEquals(1, lead(followings, "n1", 500).epoch());
    }

    @Test
    public final void a_released_follower_is_led_by_whoever_comes() {
        Followings followings = source().fresh().followings();
        Lead lead = lead(followings, "n1", 0);
        assertTrue(followings.advance(lead, FIVE));
        followings.release(lead);
        assertEquals(Optional.empty(), followings.tenure(FOLLOWER));
        assertEquals(new Lead(FOLLOWER, "n2", 2, FIVE), lead(followings, "n2", 0));
        assertFalse(followings.advance(new Lead(FOLLOWER, "n1", 1, FIVE), NINE));
    }

    @Test
    public final void followers_and_counties_do_not_meet() {
        Followings followings = source().fresh().followings();
        Followings others = source().fresh().followings();
        Lead lead = lead(followings, "n1", 0);
        assertTrue(followings.lead("other", "n2", after(0), Optional.empty()).isPresent());
        assertTrue(others.lead(FOLLOWER, "n2", after(0), Optional.empty()).isPresent());
        assertTrue(followings.advance(lead, FIVE));
        assertEquals(FeedPosition.start(), followings.position("other"));
        assertEquals(FeedPosition.start(), others.position(FOLLOWER));
    }

    @Test
    public final void a_question_that_means_nothing_is_refused() {
        Followings followings = source().fresh().followings();
        assertThrows(IllegalArgumentException.class, () -> followings.lead("", "n1", after(0), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> followings.lead("f".repeat(81), "n1", after(0), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> followings.lead(FOLLOWER, "", after(0), Optional.empty()));
        lead(followings, "n1", 0);
        assertThrows(
                IllegalArgumentException.class,
                () -> followings.note(FOLLOWER, Optional.empty(), "", "n".repeat(100_001)));
        assertThrows(IllegalArgumentException.class, () -> followings.note(FOLLOWER, Optional.empty(), "", "a\0"));
    }

    @Test
    public final void a_restart_changes_nothing() {
        Assumptions.assumeFalse(source().missing().contains(Ability.DURABLE), "declared missing: " + Ability.DURABLE);
        Stores before = source().fresh();
        Lead lead = lead(before.followings(), "n1", 0);
        assertTrue(before.followings().advance(lead, FIVE));
        assertTrue(before.followings().note(FOLLOWER, Optional.of(lead), "", "noted"));
        Followings now = source().restarted(before).followings();
        assertEquals(FIVE, now.position(FOLLOWER));
        assertEquals("noted", now.notes(FOLLOWER));
        assertEquals(Optional.of(new Tenure("n1", 1, after(0))), now.tenure(FOLLOWER));
        assertEquals(Optional.empty(), now.lead(FOLLOWER, "n2", after(29), Optional.empty()));
        assertEquals(new Lead(FOLLOWER, "n1", 1, FIVE), lead(now, "n1", 29));
    }

    @Test
    public final void of_many_nodes_one_leads() throws InterruptedException {
        Assumptions.assumeFalse(
                source().missing().contains(Ability.MANY_NODES), "declared missing: " + Ability.MANY_NODES);
        Stores stores = source().fresh();
        for (int round = 0; round < 6; round++) {
            int at = 100 * round;
            long epoch = round + 1L;
            Optional<Tenure> passed = stores.followings().tenure(FOLLOWER);
            List<Optional<Lead>> leads = Together.run(4, node -> {
                Followings followings = source().otherNode(stores).followings();
                return () -> followings.lead(FOLLOWER, "n" + node + "-" + at, after(at), passed);
            });
            List<Lead> found = leads.stream().flatMap(Optional::stream).toList();
            assertEquals(1, found.size(), "round " + round + ": " + found);
            assertEquals(epoch, found.get(0).epoch());
        }
    }

    @Test
    public final void of_two_that_move_a_follower_at_once_one_does() throws InterruptedException {
        Assumptions.assumeFalse(
                source().missing().contains(Ability.MANY_NODES), "declared missing: " + Ability.MANY_NODES);
        Stores stores = source().fresh();
        for (int round = 0; round < 6; round++) {
            Lead lead = lead(stores.followings(), "n1", round);
            int number = round;
            List<Boolean> moved = Together.run(4, node -> {
                Followings followings = source().otherNode(stores).followings();
                return () -> followings.advance(lead, new FeedPosition(number + "-" + node + "-a"));
            });
            assertEquals(1, moved.stream().filter(each -> each).count());
        }
    }

    private static Lead lead(Followings followings, String node, long seconds) {
        return followings.lead(FOLLOWER, node, after(seconds), Optional.empty()).orElseThrow();
    }

    /** The same of a node that has watched who leads for long enough. */
    private static Lead takeOver(Followings followings, String node, long seconds) {
        return followings
                .lead(FOLLOWER, node, after(seconds), followings.tenure(FOLLOWER))
                .orElseThrow();
    }
}
