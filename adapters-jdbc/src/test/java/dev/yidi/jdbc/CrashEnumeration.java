package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings.Lead;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.UnknownOutcomeException;
import dev.yidi.testkit.CardDraft;
import dev.yidi.testkit.Specimens;
import dev.yidi.testkit.Traces;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Lets every call to the driver fail, one after another, and looks for what is half-done. */
abstract class CrashEnumeration {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");
    private static final FileId C = new FileId("c");

    /** A data source to tables that are there. */
    abstract DataSource dataSource();

    /** What it speaks. */
    abstract Dialect dialect();

    /** How calls fail. */
    abstract Set<FaultySource.Fault> faults();

    @Test
    void a_new_file_is_stored_whole_or_not_at_all() {
        CardDraft draft =
                CardDraft.of(A).tags(true, Set.of("x", "y"), Set.of("z")).tokens(Set.of("t"));
        enumerate(stores -> {}, append("new", change(draft, 0, 3)));
    }

    @Test
    void a_change_is_stored_whole_or_not_at_all() {
        CardDraft draft =
                CardDraft.of(A).tags(true, Set.of("y"), Set.of("organ:o")).tokens(Set.of("u"));
        enumerate(
                stores -> stores.journal()
                        .append(append("new", change(CardDraft.of(A).tokens(Set.of("t")), 0, 1))),
                append("change", Specimens.with(change(draft, 1, 2), List.of())));
    }

    @Test
    void a_merge_is_stored_whole_or_not_at_all() {
        enumerate(
                stores -> {
                    stores.journal().append(append("new-a", change(A, 0, 1)));
                    stores.journal().append(append("new-b", change(B, 0, 2)));
                },
                append("merge", change(B, 2, 1), change(A, 1, 1), change(C, 0, 1)));
    }

    @Test
    void a_number_is_never_given_twice_whatever_fails() {
        Consumer<Stores> take = stores -> stores.numbers().next("2026");
        int calls = calls(stores -> {}, take);
        for (FaultySource.Fault fault : faults()) {
            for (int call = 1; call <= calls; call++) {
                Run run = new Run(stores -> {});
                Set<Long> given = new HashSet<>();
                given.add(run.good.numbers().next("2026"));
                run.faulty.arm(call, fault);
                Optional<Long> number = attempt(() -> run.spoilt.numbers().next("2026"));
                run.faulty.arm(0, fault);
                number.ifPresent(one -> assertThat(given.add(one)).isTrue());
                assertThat(given.add(run.spoilt.numbers().next("2026"))).isTrue();
                assertThat(run.faulty.open()).isZero();
            }
        }
    }

    @Test
    void an_alarm_stays_claimable_and_a_key_is_destroyed_or_not_whatever_fails() {
        Consumer<Stores> work = stores -> {
            stores.clocks().claim(Specimens.after(9), "n1", Duration.ofSeconds(30), 5);
            stores.clocks().postpone(Specimens.alarm(A, Specimens.after(1)), "n1", Specimens.after(20));
            stores.fileKeys().destroy(A);
        };
        Consumer<Stores> before = stores -> stores.journal().append(append("new", change(A, 0, 1)));
        int calls = calls(before, work);
        for (FaultySource.Fault fault : faults()) {
            for (int call = 1; call <= calls; call++) {
                Run run = new Run(before);
                run.faulty.arm(call, fault);
                attempt(() -> {
                    work.accept(run.spoilt);
                    return true;
                });
                run.faulty.arm(0, fault);
                work.accept(run.spoilt);
                assertThat(run.good.fileKeys().find(A)).isEmpty();
                assertThat(run.good.clocks().earliest()).contains(Specimens.after(20));
                assertThat(run.good.clocks().claim(Specimens.after(99), "n2", Duration.ZERO, 5))
                        .hasSize(1);
                assertThat(run.faulty.open()).isZero();
            }
        }
    }

    @Test
    void a_follower_stands_where_it_stood_or_where_it_was_moved_and_one_node_leads_whatever_fails() {
        Consumer<Stores> before = stores -> stores.journal().append(append("new", change(A, 0, 1)));
        Consumer<Stores> first = stores -> led(stores, Specimens.after(1));
        int calls = calls(before, first);
        assertThat(calls).as("calls to the driver").isGreaterThan(20);
        for (FaultySource.Fault fault : faults()) {
            for (int call = 1; call <= calls; call++) {
                Run run = new Run(before);
                FeedPosition end = run.good.journal().end();
                String what = fault + " at call " + call + " of " + calls;
                run.faulty.arm(call, fault);
                attempt(() -> led(run.spoilt, Specimens.after(1)));
                run.faulty.arm(0, fault);
                assertThat(run.good.followings().position("f")).as(what).isIn(FeedPosition.start(), end);
                assertThat(run.faulty.open()).as(what).isZero();

                Lead again = led(run.spoilt, Specimens.after(2));
                assertThat(run.good.followings().position("f")).as(what).isEqualTo(end);
                assertThat(run.good.followings().lead("f", "n2", Specimens.after(2), Optional.empty()))
                        .as("%s: handed over at once, to one that is told from who led before", what)
                        .contains(new Lead("f", "n2", again.epoch() + 1, end));
                assertThat(run.good.followings().advance(again, end)).as(what).isFalse();
            }
        }
    }

    /** Leads, moves on to the end and hands over. */
    private static Lead led(Stores stores, Instant now) {
        FeedPosition end = stores.journal().end();
        Lead lead = stores.followings().lead("f", "n1", now, Optional.empty()).orElseThrow();
        assertThat(stores.followings().advance(lead, end)).isTrue();
        stores.followings().release(lead);
        return lead;
    }

    @Test
    void a_card_is_made_anew_whole_or_not_at_all() {
        CardDraft lost = CardDraft.of(A).tags(true, Set.of("x"), Set.of()).tokens(Set.of("t"));
        CardDraft right =
                CardDraft.of(A).tags(false, Set.of("y", "z"), Set.of("organ:o")).tokens(Set.of("u", "v"));
        Append written = append("new", change(lost, 0, 2));
        List<Alarm> alarms = List.of(Specimens.alarm(A, Specimens.after(5)));
        Consumer<Stores> before = stores -> stores.journal().append(written);
        int calls = calls(before, stores -> stores.journal().restore(right.card(2), alarms));
        assertThat(calls).as("calls to the driver").isGreaterThan(10);
        Run whole = new Run(before);
        Traces untouched = Traces.of(whole.good, written);
        whole.good.journal().restore(right.card(2), alarms);
        Traces restored = Traces.of(whole.good, written);
        assertThat(restored).isNotEqualTo(untouched);
        for (FaultySource.Fault fault : faults()) {
            for (int call = 1; call <= calls; call++) {
                Run run = new Run(before);
                String what = fault + " at call " + call + " of " + calls;
                run.faulty.arm(call, fault);
                Optional<Boolean> answered = attempt(() -> run.spoilt.journal().restore(right.card(2), alarms));
                run.faulty.arm(0, fault);
                Traces left = Traces.of(run.good, written);
                assertThat(left).as(what).isIn(answered.isPresent() ? List.of(restored) : List.of(untouched, restored));
                assertThat(run.good.index().isFoundBy(left.cards().get(A).orElseThrow()))
                        .as("%s: its search rows are those of its card", what)
                        .contains(true);
                assertThat(run.faulty.open()).as(what).isZero();
                assertThat(run.spoilt.journal().restore(right.card(2), alarms))
                        .as(what)
                        .isTrue();
                assertThat(Traces.of(run.good, written)).as(what).isEqualTo(restored);
            }
        }
    }

    private void enumerate(Consumer<Stores> before, Append append) {
        int calls = calls(before, stores -> stores.journal().append(append));
        assertThat(calls).as("calls to the driver").isGreaterThan(20);
        Run whole = new Run(before);
        Traces untouched = Traces.of(whole.good, append);
        whole.good.journal().append(append);
        Traces stored = Traces.of(whole.good, append);
        assertThat(stored).isNotEqualTo(untouched);

        Set<FaultySource.Fault> unknown = EnumSet.noneOf(FaultySource.Fault.class);
        for (FaultySource.Fault fault : faults()) {
            for (int call = 1; call <= calls; call++) {
                Run run = new Run(before);
                run.faulty.arm(call, fault);
                String what = fault + " at call " + call + " of " + calls;
                Traces expected = untouched;
                try {
                    assertThat(run.spoilt.journal().append(append)).as(what).isEqualTo(new AppendResult.Appended());
                    expected = stored;
                } catch (UnknownOutcomeException e) {
                    unknown.add(fault);
                    expected = Traces.of(run.good, append).equals(stored) ? stored : untouched;
                } catch (StoreException e) {
                    assertThat(e).as(what).hasMessageStartingWith("append: ");
                }
                run.faulty.arm(0, fault);
                assertThat(Traces.of(run.good, append)).as(what).isEqualTo(expected);
                assertThat(run.faulty.open())
                        .as("%s: connections not given back", what)
                        .isZero();

                AppendResult again = run.spoilt.journal().append(append);
                assertThat(again)
                        .as(what)
                        .isEqualTo(
                                expected.equals(stored)
                                        ? new AppendResult.Repeated(append.command())
                                        : new AppendResult.Appended());
                assertThat(Traces.of(run.good, append)).as(what).isEqualTo(stored);
            }
        }
        assertThat(unknown).as("the commit was among the calls").isEqualTo(faults());
    }

    /** How many calls {@code work} makes when nothing fails. */
    private int calls(Consumer<Stores> before, Consumer<Stores> work) {
        Run run = new Run(before);
        run.faulty.arm(0, FaultySource.Fault.CUT_BEFORE);
        work.accept(run.spoilt);
        return run.faulty.calls();
    }

    private static <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    /** A county of its own, seen through a good line and through a faulty one. */
    private final class Run {
        final FaultySource faulty = new FaultySource(dataSource());
        final Stores good;
        final Stores spoilt;

        Run(Consumer<Stores> before) {
            String county = "crash-" + NEXT.incrementAndGet();
            good = stores(dataSource(), county);
            spoilt = stores(faulty.dataSource(), county);
            before.accept(good);
        }

        private Stores stores(DataSource source, String county) {
            Sessions sessions = new OwnTransactions(source, 15);
            sessions.write("open the county", sql -> {
                dialect().openCounty(sql, county);
                return Ending.commit(county);
            });
            return JdbcParts.over(sessions, dialect(), county);
        }
    }
}
