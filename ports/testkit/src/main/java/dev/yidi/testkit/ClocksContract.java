package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.after;
import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Clocks} keeps 时限提醒契约. A replaced alarm is a new one: leases and postponements of the old one do
 * not bind it. {@link Clocks#earliest} counts a postponed alarm from the moment it may be claimed again.
 */
public abstract class ClocksContract {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final FileId A = new FileId("a");

    protected ClocksContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void without_alarms_nothing_is_due() {
        Clocks clocks = source().fresh().clocks();
        assertEquals(Optional.empty(), clocks.earliest());
        assertEquals(List.of(), clocks.claim(after(0), "n1", LEASE, 10));
    }

    @Test
    public final void what_is_due_is_claimed_the_earliest_first_up_to_the_limit() {
        Stores stores = source().fresh();
        Alarm late = alarm("a", 30);
        Alarm early = alarm("b", 10);
        Alarm middle = new Alarm(new FileId("b"), "XF_HANDLE", "raise", after(20));
        Alarm other = new Alarm(new FileId("b"), "XF_𠮷", "remind", after(40));
        put(stores, "a", late);
        put(stores, "b", other, middle, early);

        assertEquals(Optional.of(after(10)), stores.clocks().earliest());
        assertEquals(List.of(early, middle, other), stores.clocks().of(new FileId("b")));
        assertEquals(List.of(), stores.clocks().of(new FileId("c")));
        assertEquals(List.of(), stores.clocks().claim(after(9), "n1", LEASE, 10));
        assertEquals(List.of(early, middle), stores.clocks().claim(after(100), "n1", LEASE, 2));
        assertEquals(List.of(late, other), stores.clocks().claim(after(100), "n2", LEASE, 10));
    }

    @Test
    public final void an_alarm_is_due_at_its_very_microsecond() {
        Stores stores = source().fresh();
        Instant at = after(0).plusNanos(1_000);
        put(stores, "a", Specimens.alarm(A, at));
        assertEquals(Optional.of(at), stores.clocks().earliest());
        assertEquals(List.of(), stores.clocks().claim(at.minusNanos(1), "n1", LEASE, 10));
        assertEquals(List.of(Specimens.alarm(A, at)), stores.clocks().claim(at, "n1", LEASE, 10));
    }

    @Test
    public final void a_leased_alarm_is_left_to_its_node_until_the_lease_passes() {
        Stores stores = source().fresh();
        Alarm alarm = alarm("a", 10);
        put(stores, "a", alarm);
        Clocks clocks = stores.clocks();
        assertEquals(List.of(alarm), clocks.claim(after(10), "n1", LEASE, 10));
        assertEquals(List.of(), clocks.claim(after(10), "n2", LEASE, 10));
        assertEquals(List.of(), clocks.claim(after(40).minusNanos(1_000), "n2", LEASE, 10));
        assertEquals(List.of(alarm), clocks.claim(after(39), "n1", LEASE, 10), "its own node gets it again");
        assertEquals(List.of(), clocks.claim(after(40), "n2", LEASE, 10), "and the lease is renewed");
        assertEquals(List.of(alarm), clocks.claim(after(69), "n2", LEASE, 10));
        assertEquals(List.of(), clocks.claim(after(69), "n1", LEASE, 10));
    }

    @Test
    public final void a_postponed_alarm_waits_for_every_node() {
        Stores stores = source().fresh();
        Alarm alarm = alarm("a", 10);
        put(stores, "a", alarm);
        put(stores, "b", alarm("b", 15));
        Clocks clocks = stores.clocks();
        clocks.claim(after(10), "n1", LEASE, 1);
        clocks.postpone(alarm, "n1", after(100));

        assertEquals(Optional.of(after(15)), clocks.earliest(), "the postponed one is later now");
        assertEquals(List.of(alarm("b", 15)), clocks.claim(after(99), "n1", Duration.ofHours(1), 10));
        assertEquals(List.of(), clocks.claim(after(99), "n2", LEASE, 10));
        assertEquals(List.of(alarm), clocks.claim(after(100), "n2", LEASE, 10));
        clocks.postpone(alarm, "n2", after(0));
        assertEquals(List.of(), clocks.claim(after(9), "n2", LEASE, 10), "never before it is due");
        assertEquals(List.of(alarm), clocks.claim(after(10), "n3", LEASE, 10));
    }

    @Test
    public final void only_who_holds_an_alarm_postpones_it() {
        Stores stores = source().fresh();
        Alarm alarm = alarm("a", 10);
        put(stores, "a", alarm);
        Clocks clocks = stores.clocks();
        clocks.postpone(alarm, "n1", after(1_000));
        assertEquals(List.of(alarm), clocks.claim(after(10), "n1", LEASE, 10));
        clocks.postpone(alarm, "n2", after(1_000));
        assertEquals(List.of(alarm), clocks.claim(after(50), "n2", LEASE, 10), "the lease passed");
        clocks.postpone(alarm, "n1", after(1_000));
        assertEquals(List.of(alarm), clocks.claim(after(90), "n3", LEASE, 10));
    }

    @Test
    public final void an_append_replaces_the_alarms_of_its_file_alone() {
        Stores stores = source().fresh();
        put(stores, "a", alarm("a", 10), new Alarm(A, "XF_HANDLE", "raise", after(11)));
        put(stores, "b", alarm("b", 12));
        put(stores, "a", alarm("a", 20));
        assertEquals(Optional.of(after(12)), stores.clocks().earliest());
        assertEquals(List.of(alarm("b", 12), alarm("a", 20)), stores.clocks().claim(after(99), "n1", LEASE, 10));
        put(stores, "b");
        put(stores, "a");
        assertEquals(Optional.empty(), stores.clocks().earliest());
    }

    @Test
    public final void a_replaced_alarm_is_free_and_its_old_lease_means_nothing() {
        Stores stores = source().fresh();
        Alarm alarm = alarm("a", 10);
        put(stores, "a", alarm);
        Clocks clocks = stores.clocks();
        clocks.claim(after(10), "n1", LEASE, 10);
        put(stores, "a", alarm);
        clocks.postpone(alarm, "n1", after(1_000));
        assertEquals(List.of(alarm), clocks.claim(after(11), "n2", LEASE, 10));
        put(stores, "a", alarm("a", 12));
        clocks.claim(after(12), "n2", LEASE, 10);
        clocks.postpone(alarm, "n2", after(1_000));
        assertEquals(List.of(), clocks.claim(after(13), "n1", LEASE, 10), "n2 holds the new one");
        assertEquals(List.of(alarm("a", 12)), clocks.claim(after(42), "n1", LEASE, 10));
    }

    @Test
    public final void a_question_that_means_nothing_is_refused() {
        Clocks clocks = source().fresh().clocks();
        assertThrows(IllegalArgumentException.class, () -> clocks.claim(after(0), "n1", LEASE, 0));
        assertThrows(IllegalArgumentException.class, () -> clocks.claim(after(0), "", LEASE, 1));
        assertThrows(IllegalArgumentException.class, () -> clocks.claim(after(0), "n1", Duration.ofSeconds(-1), 1));
    }

    @Test
    public final void each_alarm_goes_to_one_of_many_claimers() throws InterruptedException {
        Assumptions.assumeFalse(
                source().missing().contains(Ability.MANY_NODES), "declared missing: " + Ability.MANY_NODES);
        int alarms = 60;
        Stores stores = source().fresh();
        for (int i = 0; i < alarms; i++) {
            put(stores, "c" + i, alarm("c" + i, i % 10));
        }
        AtomicInteger claimed = new AtomicInteger();
        List<List<Alarm>> shares = Together.run(5, node -> {
            Clocks clocks = source().otherNode(stores).clocks();
            return () -> {
                List<Alarm> mine = new ArrayList<>();
                for (int tries = 0; claimed.get() < alarms && tries < 10_000; tries++) {
                    List<Alarm> some = clocks.claim(after(50), "n" + node + "-" + tries, LEASE, 4);
                    mine.addAll(some);
                    claimed.addAndGet(some.size());
                }
                return mine;
            };
        });
        List<Alarm> all = shares.stream().flatMap(List::stream).toList();
        assertEquals(alarms, all.size());
        assertEquals(alarms, new HashSet<>(all).size(), "none was given twice");
    }

    private static Alarm alarm(String fileId, long seconds) {
        return Specimens.alarm(new FileId(fileId), after(seconds));
    }

    /** Appends one entry that replaces the alarms of the file. */
    private static void put(Stores stores, String name, Alarm... alarms) {
        FileId fileId = new FileId(name);
        long version = stores.index().find(fileId).map(FileCard::version).orElse(0L);
        stores.journal()
                .append(append(name + "-" + version, Specimens.with(change(fileId, version, 1), List.of(alarms))));
    }
}
