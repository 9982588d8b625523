package dev.yidi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.core.CountyId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.CountyRounds;
import dev.yidi.ports.CountySweep;
import dev.yidi.ports.FileNotice;
import dev.yidi.ports.Page;
import dev.yidi.ports.Registered;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two counties that share a database 两县共库: neither sees anything of the other, though every id, number, code and command is
 * the same in both, and whatever is wrong with one is not felt by the other.
 */
public abstract class TwoCountiesContract {
    private static final int STEPS = 24;
    private static final AtomicInteger NEXT = new AtomicInteger();

    protected TwoCountiesContract() {}

    /** A database for counties. */
    protected abstract CountySource source();

    /** Where a county's stores come from 县域存储来源. */
    public interface CountySource {
        /** The stores of {@code county} in the one database of all; empty when it was never asked for. */
        Stores of(CountyId county);
    }

    @Test
    public final void each_of_two_counties_does_what_it_would_do_alone() {
        for (int seed = 1; seed <= 3; seed++) {
            Run together = Run.on(source(), seed, Optional.empty());
            Run alone = Run.alone(seed);
            assertEquals(alone.lines, together.lines);
            assertEquals(alone.journal, together.journal);
            assertEquals(alone.lines, together.othersLines, "the twin takes the same acts");
            assertEquals(alone.journal, together.othersJournal);
            assertSound(together.lines);
        }
    }

    @Test
    public final void whatever_is_wrong_with_one_county_changes_nothing_for_the_other() {
        for (CountyPoison poison : CountyPoison.values()) {
            Run beside = Run.on(source(), 11, Optional.of(poison));
            Run alone = Run.alone(11);
            assertEquals(alone.lines, beside.lines, () -> "beside " + poison);
            assertEquals(alone.journal, beside.journal, () -> "beside " + poison);
            assertSound(beside.lines);
            assertFalse(beside.othersLines.equals(alone.lines), () -> poison + " is not felt where it struck");
        }
    }

    @Test
    public final void codes_numbers_cursors_and_positions_of_one_county_open_nothing_in_the_other() {
        CountySource source = source();
        TwinCounty one = twin(source, fresh());
        TwinCounty other = twin(source, fresh());
        IntStream.range(0, 4).forEach(i -> one.register());
        Registered last = one.registered().get(3);
        assertEquals(new Answer.Absent<CitizenView>(), other.yidi.inquiry().follow(TwinCounty.credential(last)));
        assertEquals(
                new Answer.Absent<CaseLine>(),
                other.yidi.workList().find(TwinCounty.CLERK, last.receipt().number()));
        assertEquals(
                new Answer.Absent<>(),
                other.yidi.caseDesk().view(TwinCounty.CLERK, last.receipt().caseId()));

        other.register();
        String cursor = one.yidi
                .workList()
                .todo(TwinCounty.CLERK, TodoQuery.open(2))
                .next()
                .orElseThrow();
        String position = one.yidi.journalFeed().read("", 1).next();
        assertOnlyOwn(other, page(other.yidi, TodoQuery.open(2).from(cursor)));
        assertTrue(ownOnly(other, notices(other.yidi, position)), "a position of one county shows the other's alone");
    }

    @Test
    public final void a_round_over_both_reports_the_county_that_cannot_be_swept_and_sweeps_the_other() {
        CountySource source = source();
        TwinCounty one = twin(source, fresh());
        TwinCounty other = twin(source, fresh());
        TwinCounty alone = twin(new InMemoryCounties()::of, one.id());
        Stream.of(one, other, alone).forEach(each -> each.register());
        Stream.of(one, other, alone).forEach(each -> each.time.advance(Duration.ofDays(30)));
        CountySweep expected = CountyRounds.over(List.of(alone.yidi)).sweep(100).get(0);
        assertTrue(expected.sweep().orElseThrow().handled() > 0);
        other.strike(CountyPoison.CLOCKS_AWAY);
        CountyRounds rounds = CountyRounds.over(List.of(other.yidi, one.yidi));
        assertEquals(
                List.of(new CountySweep(other.id(), Optional.empty(), Optional.of("StoreException")), expected),
                rounds.sweep(100));
        assertEquals(one.yidi.timekeeper().nextDue(), rounds.nextDue());
        assertThrows(IllegalArgumentException.class, () -> CountyRounds.over(List.of(one.yidi, one.yidi)));
    }

    @Test
    public final void a_centre_is_not_built_on_the_stores_of_another_county() {
        CountyId one = fresh();
        CountyId other = fresh();
        Stores stores = source().of(one);
        assertEquals(Optional.of(one), stores.county());
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> new TwinCounty(other, stores, CountyPoison.UNDECODABLE));
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.contains(one.value()) && said.contains(other.value()), said);
    }

    @Test
    public final void many_who_register_in_both_at_once_get_each_number_once_in_each_county()
            throws InterruptedException {
        CountySource source = source();
        List<TwinCounty> counties = List.of(twin(source, fresh()), twin(source, fresh()));
        List<List<String>> numbers = Together.run(2, which -> () -> {
            TwinCounty county = counties.get(which);
            IntStream.range(0, 12).forEach(i -> county.register());
            return county.registered().stream()
                    .map(each -> each.receipt().number().value())
                    .toList();
        });
        assertEquals(12, new HashSet<>(numbers.get(0)).size());
        assertEquals(numbers.get(0), numbers.get(1));
        counties.forEach(
                county -> assertTrue(county.yidi.journalAudit().verifyAll().isSound()));
    }

    private static void assertSound(List<String> lines) {
        assertEquals(
                List.of(),
                lines.stream().filter(line -> line.contains("failed")).toList());
        assertTrue(lines.stream().filter(line -> line.startsWith("Done")).count() > STEPS / 3, lines::toString);
    }

    private static void assertOnlyOwn(TwinCounty county, Optional<Page> page) {
        page.ifPresent(shown -> assertTrue(shown.lines().stream()
                .allMatch(line -> county.registered().stream()
                        .anyMatch(own -> own.receipt().caseId().equals(line.caseId())))));
    }

    private static boolean ownOnly(TwinCounty county, List<FileNotice> notices) {
        return notices.stream()
                .allMatch(notice -> county.registered().stream()
                        .anyMatch(own -> own.receipt().caseId().file().equals(notice.fileId())));
    }

    /** The page, unless the cursor is refused. */
    private static Optional<Page> page(Yidi yidi, TodoQuery query) {
        try {
            return Optional.of(yidi.workList().todo(TwinCounty.CLERK, query));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }

    /** What follows the position, unless it is refused. */
    private static List<FileNotice> notices(Yidi yidi, String position) {
        try {
            return yidi.journalFeed().read(position, 100).notices();
        } catch (StoreException refused) {
            return List.of();
        }
    }

    /** A county that was never asked for. */
    private static CountyId fresh() {
        return new CountyId("twin-" + NEXT.incrementAndGet());
    }

    private static TwinCounty twin(CountySource source, CountyId county) {
        return new TwinCounty(county, source.of(county), CountyPoison.UNDECODABLE);
    }

    /** What two counties did in turns, step by step, and what they wrote. */
    record Run(List<String> lines, List<String> journal, List<String> othersLines, List<String> othersJournal) {
        /** One county by itself, in memory. */
        static Run alone(int seed) {
            return alone(acts(seed));
        }

        /** One county by itself, in memory, that takes these acts. */
        static Run alone(List<Integer> acts) {
            TwinCounty one = twin(new InMemoryCounties()::of, fresh());
            List<String> lines = acts.stream().map(one::act).toList();
            return new Run(lines, one.journal(), List.of(), List.of());
        }

        /** Two in turns, of which the other is struck after a third of the way if {@code poison} is there. */
        static Run on(CountySource source, int seed, Optional<CountyPoison> poison) {
            List<Integer> acts = acts(seed);
            return of(source, acts, poison.orElse(CountyPoison.UNDECODABLE), poison.isPresent() ? STEPS / 3 : STEPS);
        }

        /** Two in turns that take the same acts; the other is struck before step {@code struckAt}. */
        static Run of(CountySource source, List<Integer> acts, CountyPoison poison, int struckAt) {
            TwinCounty one = twin(source, fresh());
            CountyId struck = fresh();
            TwinCounty other = new TwinCounty(struck, source.of(struck), poison);
            List<String> lines = new ArrayList<>();
            List<String> othersLines = new ArrayList<>();
            for (int step = 0; step < acts.size(); step++) {
                if (step == struckAt) {
                    other.strike(poison);
                }
                othersLines.add(other.act(acts.get(step)));
                lines.add(one.act(acts.get(step)));
            }
            return new Run(lines, one.journal(), othersLines, other.journal());
        }

        private static List<Integer> acts(int seed) {
            Random random = new Random(seed);
            return IntStream.concat(IntStream.of(0, 1, 2, 3, 0, 4), random.ints(STEPS - 6, 0, TwinCounty.ACTS))
                    .boxed()
                    .toList();
        }
    }
}
