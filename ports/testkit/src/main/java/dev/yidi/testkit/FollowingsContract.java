package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Followings.Lead;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every {@link Followings} keeps 跟随进度契约. */
public abstract class FollowingsContract {
    private static final Duration LEASE = Duration.ofSeconds(30);
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
    public final void another_node_leads_when_the_lease_has_passed_and_not_before() {
        Followings followings = source().fresh().followings();
        lead(followings, "n1", 0);
        assertEquals(Optional.empty(), followings.lead(FOLLOWER, "n2", after(29), LEASE));
        assertEquals(1, lead(followings, "n1", 29).epoch(), "its own node renews it");
        assertEquals(Optional.empty(), followings.lead(FOLLOWER, "n2", after(58), LEASE));
        assertEquals(new Lead(FOLLOWER, "n2", 2, FeedPosition.start()), lead(followings, "n2", 59));
        assertEquals(Optional.empty(), followings.lead(FOLLOWER, "n1", after(59), LEASE));
        assertEquals(3, lead(followings, "n1", 89).epoch());
    }

    @Test
    public final void who_lost_the_lead_moves_nothing() {
        Followings followings = source().fresh().followings();
        Lead zombie = lead(followings, "n1", 0);
        Lead now = lead(followings, "n2", 30);
        assertFalse(followings.advance(zombie, NINE));
        followings.release(zombie);
        assertEquals(Optional.empty(), followings.lead(FOLLOWER, "n3", after(31), LEASE));
        assertTrue(followings.advance(now, FIVE));
        lead(followings, "n1", 60);
        assertFalse(followings.advance(zombie, NINE), "the same node of an earlier epoch is another one");
        assertEquals(FIVE, followings.position(FOLLOWER));
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
    public final void a_passed_lease_does_no_harm_while_nobody_took_over() {
        Followings followings = source().fresh().followings();
        Lead lead = followings.lead(FOLLOWER, "n1", after(0), Duration.ZERO).orElseThrow();
        assertTrue(followings.advance(lead, FIVE));
        assertEquals(1, lead(followings, "n1", 500).epoch());
    }

    @Test
    public final void a_released_follower_is_led_by_whoever_comes() {
        Followings followings = source().fresh().followings();
        Lead lead = lead(followings, "n1", 0);
        assertTrue(followings.advance(lead, FIVE));
        followings.release(lead);
        assertEquals(new Lead(FOLLOWER, "n2", 2, FIVE), lead(followings, "n2", 0));
        assertFalse(followings.advance(new Lead(FOLLOWER, "n1", 1, FIVE), NINE));
    }

    @Test
    public final void followers_and_counties_do_not_meet() {
        Followings followings = source().fresh().followings();
        Followings others = source().fresh().followings();
        Lead lead = lead(followings, "n1", 0);
        assertTrue(followings.lead("other", "n2", after(0), LEASE).isPresent());
        assertTrue(others.lead(FOLLOWER, "n2", after(0), LEASE).isPresent());
        assertTrue(followings.advance(lead, FIVE));
        assertEquals(FeedPosition.start(), followings.position("other"));
        assertEquals(FeedPosition.start(), others.position(FOLLOWER));
    }

    @Test
    public final void a_question_that_means_nothing_is_refused() {
        Followings followings = source().fresh().followings();
        assertThrows(IllegalArgumentException.class, () -> followings.lead("", "n1", after(0), LEASE));
        assertThrows(IllegalArgumentException.class, () -> followings.lead("f".repeat(81), "n1", after(0), LEASE));
        assertThrows(IllegalArgumentException.class, () -> followings.lead(FOLLOWER, "", after(0), LEASE));
        assertThrows(
                IllegalArgumentException.class,
                () -> followings.lead(FOLLOWER, "n1", after(0), Duration.ofSeconds(-1)));
    }

    @Test
    public final void a_restart_changes_nothing() {
        Assumptions.assumeFalse(source().missing().contains(Ability.DURABLE), "declared missing: " + Ability.DURABLE);
        Stores before = source().fresh();
        Lead lead = lead(before.followings(), "n1", 0);
        assertTrue(before.followings().advance(lead, FIVE));
        Followings now = source().restarted(before).followings();
        assertEquals(FIVE, now.position(FOLLOWER));
        assertEquals(Optional.empty(), now.lead(FOLLOWER, "n2", after(29), LEASE));
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
            List<Optional<Lead>> leads = Together.run(4, node -> {
                Followings followings = source().otherNode(stores).followings();
                return () -> followings.lead(FOLLOWER, "n" + node + "-" + at, after(at), LEASE);
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
        return followings.lead(FOLLOWER, node, after(seconds), LEASE).orElseThrow();
    }
}
