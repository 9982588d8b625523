package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.after;
import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.CardDraft;
import dev.yidi.testkit.Specimens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A county moves from one database to another; each test has a county of its own. */
abstract class Moving {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String MOVE = "to-the-second";

    private final CountyId county = new CountyId("moving-" + getClass().getSimpleName() + "-" + NEXT.incrementAndGet());
    private final List<FileId> files = new ArrayList<>();
    private final List<Append> done = new ArrayList<>();

    abstract TestDatabase source();

    abstract TestDatabase target();

    /** How many calls to the driver are passed over between two that fail. */
    int step() {
        return 1;
    }

    @Test
    void every_read_is_the_same_before_and_after() {
        Stores before = here();
        work(before);
        SameEverywhere told = told(before);
        try (CountyMove move = move()) {
            assertThat(move.stage()).isEqualTo(MoveStage.NOT_BEGUN);
            assertThat(move.copy()).isEqualTo(new Moved(14, 5, 7));
            assertThat(move.stage()).isEqualTo(MoveStage.COPYING);
            assertThat(move.copy()).isEqualTo(Moved.NOTHING);
            assertThat(move.finish(MoveCheck.none())).isEqualTo(Moved.NOTHING);
            assertThat(move.stage()).isEqualTo(MoveStage.DONE);
        }
        Stores after = there();
        assertThat(told(after)).isEqualTo(told);
        assertThat(after.numbers().next("2026")).isEqualTo(4);
        assertThat(after.numbers().next("2027")).isEqualTo(1);
    }

    @Test
    void what_was_done_while_it_was_copied_is_taken_along() {
        Stores before = here();
        work(before);
        try (CountyMove move = move()) {
            move.copy();
            take(before, append("c8", change(new FileId("f9"), 0, 2)));
            take(before, append("c9", change(CardDraft.of("f1").tokens(Set.of("t-2")), 2, 1)));
            take(before, append("c10", Specimens.with(change(new FileId("f2"), 4, 1), List.of())));
            before.fileKeys().destroy(new FileId("f3"));
            before.numbers().next("2026");
            before.numbers().next("2027");
            Alarm alarm = before.clocks()
                    .claim(after(99), "n1", Duration.ofHours(1), 1)
                    .get(0);
            before.clocks().postpone(alarm, "n1", after(5_000));
            SameEverywhere told = told(before);
            assertThat(move.finish(MoveCheck.none()).entries()).isZero();
            assertThat(told(there())).isEqualTo(told);
        }
        assertThat(there().fileKeys().find(new FileId("f3"))).isEmpty();
        assertThat(there().numbers().next("2026")).isEqualTo(5);
        assertThat(there().numbers().next("2027")).isEqualTo(2);
    }

    @Test
    void a_command_that_was_answered_is_answered_the_same() {
        Stores before = here();
        work(before);
        moved();
        Stores after = there();
        for (Append append : done) {
            assertThat(after.journal().append(append)).isEqualTo(new AppendResult.Repeated(append.command()));
        }
        assertThat(after.journal().append(append("new", change(new FileId("f1"), 2, 1))))
                .isEqualTo(new AppendResult.Appended());
    }

    @Test
    void a_follower_goes_on_from_where_it_was() {
        Stores before = here();
        work(before);
        FeedPage page = before.journal().follow(FeedPosition.start(), 5);
        int rest = SameEverywhere.feed(before, page.next()).size();
        moved();
        Stores after = there();
        after.journal().append(append("new", change(new FileId("f1"), 2, 1)));
        after.journal().append(append("newer", change(new FileId("f0"), 0, 1)));
        assertThat(SameEverywhere.feed(after, page.next()))
                .hasSize(rest + 2)
                .endsWith(Specimens.entry(new FileId("f1"), 3), Specimens.entry(new FileId("f0"), 1));
        assertThat(SameEverywhere.feed(after, FeedPosition.start()))
                .hasSize(5 + rest + 2)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_old_place_is_never_written_again_and_says_so() {
        Stores stray = here();
        work(stray);
        List<Alarm> held = stray.clocks().claim(after(99), "n1", Duration.ofHours(1), 10);
        moved();
        SameEverywhere told = told(there());
        assertThat(held).isNotEmpty();
        for (Runnable write : List.<Runnable>of(
                () -> stray.journal().append(append("stray", change(new FileId("f1"), 2, 1))),
                () -> stray.journal().append(append("stray", change(new FileId("f8"), 0, 1))),
                () -> stray.journal()
                        .append(append("stray", change(new FileId("f1"), 2, 1), change(new FileId("f2"), 4, 1))),
                () -> stray.journal()
                        .restore(stray.index().find(new FileId("f1")).orElseThrow(), List.of()),
                () -> stray.clocks().claim(after(99), "n1", Duration.ofHours(1), 10),
                () -> stray.clocks().postpone(held.get(0), "n1", after(9_000)),
                () -> stray.fileKeys().destroy(new FileId("f1")))) {
            assertThatThrownBy(write::run)
                    .isInstanceOfSatisfying(
                            CountyClosedException.class,
                            e -> assertThat(e.isMoved()).isTrue())
                    .hasMessageContaining(county.value())
                    .hasMessageContaining(MOVE)
                    .hasMessageContaining("Point this node at the new place");
        }
        assertThatThrownBy(this::here).isInstanceOf(CountyClosedException.class);
        assertThat(told(there())).isEqualTo(told);
    }

    @Test
    void it_is_read_and_not_written_while_the_rest_is_copied() {
        Stores before = here();
        work(before);
        SameEverywhere told = told(before);
        try (CountyMove move = move()) {
            List<String> seen = new ArrayList<>();
            move.finish(target -> {
                assertThat(move.stage()).isEqualTo(MoveStage.CLOSED);
                assertThat(told(before)).isEqualTo(told);
                for (Stores closed : List.of(before, target)) {
                    assertThatThrownBy(() -> closed.journal().append(append("late", change(new FileId("f1"), 2, 1))))
                            .isInstanceOfSatisfying(
                                    CountyClosedException.class,
                                    e -> assertThat(e.isMoved()).isFalse());
                }
                seen.add("checked");
                return List.of();
            });
            assertThat(seen).containsExactly("checked");
        }
    }

    @Test
    void a_fault_at_the_new_place_gives_the_county_back_to_the_old() {
        Stores before = here();
        work(before);
        try (CountyMove move = move()) {
            assertThatThrownBy(() -> move.finish(target -> List.of("a chain is broken")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("works at the old place again")
                    .hasMessageContaining("a chain is broken");
            take(before, append("c8", change(new FileId("f1"), 2, 1)));
            assertThat(move.stage()).isEqualTo(MoveStage.COPYING);
            assertThat(move.finish(MoveCheck.none()).entries()).isZero();
        }
        assertThat(there().journal().read(new FileId("f1"), 0)).hasSize(3);
    }

    @Test
    void a_check_that_fails_itself_gives_the_county_back_too() {
        Stores before = here();
        work(before);
        try (CountyMove move = move()) {
            assertThatThrownBy(() -> move.finish(target -> {
                        throw new IllegalStateException("the check was not ready");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            take(before, append("c8", change(new FileId("f1"), 2, 1)));
            move.finish(MoveCheck.none());
        }
        assertThat(there().journal().read(new FileId("f1"), 0)).hasSize(3);
    }

    @Test
    void nothing_is_discarded_where_the_new_place_does_not_have_the_county() {
        work(here());
        moved();
        for (String table :
                List.of("alarm", "card_tag", "entry", "card", "command", "number", "file_key", "following")) {
            target().execute("delete from yidi_" + table + " where county = '" + county + "'");
        }
        try (CountyMove move = move()) {
            assertThatThrownBy(move::discard)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("found nothing of it there");
            target().execute("delete from yidi_feed where county = '" + county + "'");
            assertThatThrownBy(move::stage)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Discard nothing at the old place");
            assertThatThrownBy(move::discard).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> move.finish(MoveCheck.none())).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void what_was_spoilt_at_the_new_place_is_noticed_before_it_opens() {
        Stores before = here();
        work(before);
        try (CountyMove move = move()) {
            move.copy();
            target().execute("delete from yidi_entry where county = '" + county
                    + "' and file_id = 'f2' and sequence = 3");
            assertThatThrownBy(() -> move.finish(MoveCheck.none()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("yidi_entry rows: expected 14, found 13")
                    .hasMessageContaining("journal of file f2");
        }
        take(before, append("c8", change(new FileId("f1"), 2, 1)));
    }

    @Test
    void a_move_can_be_given_up() {
        Stores before = here();
        work(before);
        try (CountyMove move = move()) {
            move.cancel();
            move.copy();
            move.cancel();
            take(before, append("c8", change(new FileId("f1"), 2, 1)));
            move.finish(MoveCheck.none());
            assertThatThrownBy(move::cancel).isInstanceOf(CountyClosedException.class);
        }
    }

    @Test
    void a_place_that_holds_something_of_the_county_is_not_moved_to() {
        work(here());
        Stores other = there();
        other.numbers().next("2026");
        try (CountyMove move = move()) {
            assertThatThrownBy(move::copy)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("holds something of county " + county);
        }
        try (CountyMove move = CountyMove.of(county, MOVE, source().opening(), source().opening())) {
            assertThatThrownBy(move::copy).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void it_can_come_back_when_what_was_left_is_discarded() {
        work(here());
        moved();
        Stores away = there();
        take(away, append("c8", change(new FileId("f1"), 2, 1)));
        SameEverywhere told = told(away);
        try (CountyMove back = CountyMove.of(county, "back", target().opening(), source().opening())) {
            assertThatThrownBy(back::copy).hasMessageContaining("has to be discarded first");
        }
        try (CountyMove move = move()) {
            assertThat(move.discard()).isEqualTo(14);
            assertThat(move.stage()).isEqualTo(MoveStage.DONE);
        }
        assertThatThrownBy(this::here).isInstanceOf(CountyClosedException.class);
        try (CountyMove back = CountyMove.of(county, "back", target().opening(), source().opening())) {
            back.finish(MoveCheck.none());
        }
        assertThat(told(here())).isEqualTo(told);
        take(here(), append("c9", change(new FileId("f1"), 3, 1)));
    }

    /** Whatever call to either driver fails, the same step called again ends the move, and nothing is lost or there twice. */
    @Test
    void a_move_that_is_cut_off_anywhere_is_gone_on_with() {
        for (boolean atSource : List.of(true, false)) {
            int calls = Integer.MAX_VALUE;
            for (int call = 1; call <= calls; call += step()) {
                Moving one = again();
                one.work(one.here());
                SameEverywhere told = one.told(one.here());
                FaultySource faulty = new FaultySource((atSource ? source() : target()).pool());
                DataSource from = atSource ? faulty.dataSource() : source().pool();
                DataSource to = atSource ? target().pool() : faulty.dataSource();
                faulty.arm(call, FaultySource.Fault.CUT_AFTER);
                calls = one.cutOff(from, to, faulty, calls);
                assertThat(faulty.open()).as("connections not given back").isZero();
                try (CountyMove move = one.move()) {
                    move.finish(MoveCheck.none());
                }
                assertThat(one.told(one.there())).as("call %d", call).isEqualTo(told);
                assertThatThrownBy(() -> one.take(one.here(), append("x", change(new FileId("f1"), 2, 1))))
                        .isInstanceOf(CountyClosedException.class);
            }
            assertThat(calls).isBetween(50, 10_000);
        }
    }

    /** The number of calls it takes, where this one came to its end. */
    private int cutOff(DataSource from, DataSource to, FaultySource faulty, int calls) {
        try (CountyMove move = CountyMove.of(county, MOVE, source().over(from), target().over(to))) {
            move.copy();
            move.finish(MoveCheck.none());
            return Math.min(calls, faulty.calls());
        } catch (StoreException e) {
            return calls;
        }
    }

    /** Officers work all the while and repeat what was refused; each command takes effect once. */
    @Test
    void nothing_is_lost_and_nothing_is_done_twice_under_way() throws Exception {
        work(here());
        int writers = 3;
        int each = 25;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try (CountyRouter router = CountyRouter.over(Map.of(county, source().opening()))) {
            List<Future<Integer>> working = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> write(router.stores(county), writer, each)))
                    .toList();
            try (CountyMove move = move()) {
                move.copy();
                move.copy();
                move.finish(MoveCheck.none());
            }
            router.keep(county, target().opening());
            for (Future<Integer> writer : working) {
                assertThat(writer.get(120, TimeUnit.SECONDS)).isEqualTo(each);
            }
            Stores after = router.stores(county);
            for (int writer = 0; writer < writers; writer++) {
                assertThat(after.journal().read(new FileId("w" + writer), 0)).hasSize(each);
            }
            assertThat(SameEverywhere.feed(after, FeedPosition.start()))
                    .hasSize(14 + writers * each)
                    .doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
    }

    private static int write(Stores stores, int writer, int count) {
        FileId file = new FileId("w" + writer);
        int version = 0;
        while (version < count) {
            try {
                AppendResult result =
                        stores.journal().append(append("w" + writer + "-" + version, change(file, version, 1)));
                version += result instanceof AppendResult.Stale ? 0 : 1;
            } catch (CountyClosedException e) {
                Thread.onSpinWait();
            }
        }
        return version;
    }

    /** Another county of the same two databases. */
    private Moving again() {
        Moving self = this;
        return new Moving() {
            @Override
            TestDatabase source() {
                return self.source();
            }

            @Override
            TestDatabase target() {
                return self.target();
            }
        };
    }

    /** Five files, seven commands, numbers, postponed alarms, a key that is gone. */
    private void work(Stores stores) {
        take(stores, append("c1", change(CardDraft.of("f1").tokens(Set.of("t-1")), 0, 2)));
        take(stores, append("c2", change(CardDraft.of("f2").tags(true, Set.of("organ:o", "组织"), Set.of("x")), 0, 3)));
        take(stores, append("c3", change(new FileId("f3"), 0, 1), change(new FileId("f4"), 0, 2)));
        take(stores, append("c4", change(new FileId("f2"), 3, 1)));
        take(stores, append("c5", change(new FileId("f3"), 1, 1), change(new FileId("f4"), 2, 2)));
        take(stores, append("c6", change(CardDraft.of("f-5").ended(), 0, 2)));
        FileChange gone = change(new FileId("f4"), 4, 0);
        take(
                stores,
                append("c7", new FileChange(gone.fileId(), 4, List.of(), gone.card(), List.of(), gone.newKey(), true)));
        stores.numbers().next("2026");
        stores.numbers().next("2026");
        stores.numbers().next("2026");
        Alarm alarm =
                stores.clocks().claim(after(99), "n1", Duration.ofHours(1), 1).get(0);
        stores.clocks().postpone(alarm, "n1", after(1_000));
        Followings.Lead lead = stores.followings()
                .lead("follower", "n1", after(0), Optional.empty())
                .orElseThrow();
        stores.followings().note("follower", Optional.of(lead), "", "搁置");
        stores.followings()
                .advance(lead, stores.journal().follow(FeedPosition.start(), 3).next());
        for (String file : List.of("f0", "f1", "f2", "f3", "f4", "f-5", "f9")) {
            files.add(new FileId(file));
        }
    }

    private void take(Stores stores, Append append) {
        assertThat(stores.journal().append(append)).isEqualTo(new AppendResult.Appended());
        done.add(append);
    }

    private SameEverywhere told(Stores stores) {
        List<CommandKey> keys = new ArrayList<>();
        done.forEach(append -> keys.add(append.command().key()));
        return SameEverywhere.of(stores, files, keys);
    }

    private void moved() {
        try (CountyMove move = move()) {
            move.finish(MoveCheck.none());
        }
    }

    private CountyMove move() {
        return CountyMove.of(county, MOVE, source().opening(), target().opening());
    }

    private Stores here() {
        return source().opening().county(county).open();
    }

    private Stores there() {
        return target().opening().county(county).open();
    }
}
