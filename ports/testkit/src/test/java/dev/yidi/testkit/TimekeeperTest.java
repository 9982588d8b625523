package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.ports.Sweep;
import dev.yidi.ports.Trouble;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.YidiBuilder;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimekeeperTest {
    private static final Instant AFTER_ALL = Instant.parse("2026-06-01T00:00:00Z");
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private final Wrapped stores = new Wrapped();
    private final Counters counters = new Counters(stores);

    @Test
    void rungs_fire_when_their_time_has_come_and_not_before() {
        CaseId caseId = counters.open(Counters.petition());
        Instant first = counters.yidi.timekeeper().nextDue().orElseThrow();
        counters.time.moveTo(first.minusSeconds(1));
        assertThat(counters.yidi.timekeeper().sweep(100)).isEqualTo(new Sweep(0, 0, List.of()));
        counters.time.moveTo(first);
        Sweep sweep = counters.yidi.timekeeper().sweep(100);
        assertThat(sweep.claimed()).isPositive();
        assertThat(sweep.handled()).isEqualTo(sweep.claimed());
        assertThat(fired(caseId)).hasSize(sweep.handled());
        assertThat(counters.yidi.timekeeper().nextDue().orElseThrow()).isAfter(first);
    }

    @Test
    void a_rung_fires_once_however_often_and_on_however_many_nodes_is_swept() {
        List<CaseId> cases = List.of(counters.open(Counters.petition()), counters.open(Counters.petition()));
        Yidi other = node("node-2");
        counters.time.moveTo(AFTER_ALL);
        for (int i = 0; i < 20; i++) {
            counters.yidi.timekeeper().sweep(1);
            other.timekeeper().sweep(1);
        }
        for (CaseId caseId : cases) {
            List<String> bodies = fired(caseId).stream()
                    .map(entry -> entry.body().replaceAll("\"at\":\"[^\"]*\",", ""))
                    .toList();
            assertThat(bodies).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(counters.yidi.timekeeper().nextDue()).isEmpty();
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void a_poisoned_case_is_put_off_for_longer_each_time_and_stops_nobody() {
        CaseId poisoned = counters.open(Counters.petition());
        CaseId sound = counters.open(Counters.petition());
        stores.outgoing(entries -> refuse(entries, poisoned));
        counters.time.moveTo(AFTER_ALL);
        Trouble first = sweepAll().get(0);
        assertThat(first.fileId()).isEqualTo(poisoned.file());
        assertThat(first.kind()).isEqualTo("StoreException");
        assertThat(first.retryAt()).isEqualTo(AFTER_ALL.plus(Duration.ofMinutes(1)));
        assertThat(fired(sound)).isNotEmpty();
        assertThat(sweepAll()).isEmpty();
        counters.time.moveTo(first.retryAt());
        Trouble second = sweepAll().get(0);
        assertThat(second.attempts()).isEqualTo(2);
        assertThat(second.retryAt()).isEqualTo(first.retryAt().plus(Duration.ofMinutes(2)));
        stores.outgoing(entries -> entries);
        counters.time.moveTo(second.retryAt());
        assertThat(sweepAll()).isEmpty();
        assertThat(fired(poisoned)).isNotEmpty();
    }

    @Test
    void an_alarm_that_cannot_even_be_put_off_stops_nobody_and_comes_again_when_its_lease_ends() {
        CaseId poisoned = counters.open(Counters.petition());
        CaseId sound = counters.open(Counters.petition());
        stores.outgoing(entries -> refuse(entries, poisoned));
        counters.time.moveTo(AFTER_ALL);
        Yidi yidi = node("node-1", SpoiltStores.of(stores).with(new Immovable(stores.clocks())));
        Sweep sweep = yidi.timekeeper().sweep(100);
        assertThat(sweep.troubles()).isNotEmpty().allSatisfy(trouble -> {
            assertThat(trouble.fileId()).isEqualTo(poisoned.file());
            assertThat(trouble.retryAt()).isEqualTo(AFTER_ALL.plus(Duration.ofMinutes(2)));
        });
        assertThat(fired(sound)).isNotEmpty();
    }

    /** Alarms that nobody can put off. */
    private record Immovable(Clocks good) implements Clocks {
        @Override
        public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
            return good.claim(now, node, lease, limit);
        }

        @Override
        public void postpone(Alarm alarm, String node, Instant notBefore) {
            throw new StoreException("immovable");
        }

        @Override
        public List<Alarm> of(FileId fileId) {
            return good.of(fileId);
        }

        @Override
        public Optional<Instant> earliest() {
            return good.earliest();
        }
    }

    @Test
    void what_a_node_that_was_given_no_name_holds_no_other_one_gets_before_its_lease_has_passed() {
        counters.open(Counters.petition());
        Yidi other = unnamed(stores);
        counters.time.moveTo(AFTER_ALL);
        List<Sweep> meanwhile = new ArrayList<>();
        Yidi held = unnamed(SpoiltStores.of(stores)
                .with(new HeldUp(
                        stores.clocks(), () -> meanwhile.add(other.timekeeper().sweep(100)))));
        assertThatExceptionOfType(HeldUp.Killed.class)
                .isThrownBy(() -> held.timekeeper().sweep(100));
        assertThat(meanwhile).containsExactly(new Sweep(0, 0, List.of()));
        counters.time.moveTo(AFTER_ALL.plus(TWO_MINUTES).minusNanos(1_000));
        assertThat(other.timekeeper().sweep(100).claimed()).isZero();
        counters.time.moveTo(AFTER_ALL.plus(TWO_MINUTES));
        assertThat(other.timekeeper().sweep(100).handled()).isPositive();
    }

    @Test
    void who_comes_again_under_the_name_of_one_that_died_gets_at_once_what_that_one_held() {
        counters.open(Counters.petition());
        counters.time.moveTo(AFTER_ALL);
        Yidi died = node("machine-3", SpoiltStores.of(stores).with(new HeldUp(stores.clocks(), () -> {})));
        assertThatExceptionOfType(HeldUp.Killed.class)
                .isThrownBy(() -> died.timekeeper().sweep(100));
        assertThat(node("machine-4").timekeeper().sweep(100).claimed()).isZero();
        assertThat(node("machine-3").timekeeper().sweep(100).handled()).isPositive();
    }

    @Test
    void a_name_that_no_store_could_keep_is_refused_at_once() {
        for (String name : List.of("", "n".repeat(81))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> Yidi.builder().node(name));
        }
    }

    /** Claims, then lets something happen, and dies before anything is done. */
    private record HeldUp(Clocks good, Runnable meanwhile) implements Clocks {
        /** The process ended. */
        static final class Killed extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
            assertThat(good.claim(now, node, lease, limit)).isNotEmpty();
            meanwhile.run();
            throw new Killed();
        }

        @Override
        public void postpone(Alarm alarm, String node, Instant notBefore) {
            good.postpone(alarm, node, notBefore);
        }

        @Override
        public List<Alarm> of(FileId fileId) {
            return good.of(fileId);
        }

        @Override
        public Optional<Instant> earliest() {
            return good.earliest();
        }
    }

    @Test
    void an_alarm_that_no_longer_holds_changes_nothing_but_the_alarms() {
        CaseId caseId = counters.open(Counters.petition());
        Instant due = counters.yidi.timekeeper().nextDue().orElseThrow();
        counters.handle(caseId);
        assertThat(counters.yidi.timekeeper().nextDue()).isEmpty();
        counters.time.moveTo(due);
        assertThat(counters.yidi.timekeeper().sweep(10).claimed()).isZero();
        assertThat(fired(caseId)).isEmpty();
    }

    @Test
    void a_sweep_of_nothing_or_too_much_is_refused() {
        for (int limit : List.of(0, -1, 10_001)) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> counters.yidi.timekeeper().sweep(limit));
        }
    }

    /** Sweeps until nothing is due; every trouble met. */
    private List<Trouble> sweepAll() {
        List<Trouble> troubles = new ArrayList<>();
        Sweep sweep = counters.yidi.timekeeper().sweep(100);
        while (sweep.claimed() > 0) {
            troubles.addAll(sweep.troubles());
            sweep = counters.yidi.timekeeper().sweep(100);
        }
        return troubles;
    }

    private Yidi node(String name) {
        return node(name, stores);
    }

    private Yidi node(String name, Stores on) {
        return centre(on).node(name).build();
    }

    /** As the pages say it. */
    private Yidi unnamed(Stores on) {
        return centre(on).build();
    }

    private YidiBuilder centre(Stores on) {
        return Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(on)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(SmallCounty.officers()))
                .clock(counters.time);
    }

    private List<Entry> fired(CaseId caseId) {
        return stores.journal().read(caseId.file(), 0).stream()
                .filter(entry -> entry.type().equals("rung-fired"))
                .toList();
    }

    private static List<Entry> refuse(List<Entry> entries, CaseId poisoned) {
        if (!entries.isEmpty() && entries.get(0).fileId().equals(poisoned.file())) {
            throw new StoreException("poisoned");
        }
        return entries;
    }
}
