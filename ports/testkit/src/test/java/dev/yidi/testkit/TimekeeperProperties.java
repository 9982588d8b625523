package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.ports.Sweep;
import dev.yidi.ports.Trouble;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whenever, in whatever turns and on however many nodes is swept: each rung fires once, and each case for itself. */
class TimekeeperProperties {
    private static final Duration BEYOND_ALL = Duration.ofDays(400);

    /** Hours that pass, and then which nodes sweep how much, at the same moment or one after the other. */
    record Turn(int hours, List<Integer> limits, boolean together) {}

    @Property(tries = 60)
    void a_rung_fires_once_whatever_the_nodes_and_their_turns(
            @ForAll @IntRange(min = 1, max = 5) int cases, @ForAll("turns") List<Turn> turns) {
        Counters counters = new Counters();
        List<CaseId> opened = open(counters, cases);
        List<Yidi> nodes = List.of(counters.yidi, node(counters, "node-2"), node(counters, "node-3"));
        turns.forEach(turn -> take(turn, counters, nodes));
        counters.time.advance(BEYOND_ALL);
        sweepAll(counters.yidi);

        for (CaseId caseId : opened) {
            assertThat(fired(counters, caseId))
                    .as("clock and rung of %s", caseId)
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates();
        }
        assertThat(counters.yidi.timekeeper().nextDue()).isEmpty();
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Property(tries = 60)
    void poisoned_cases_change_nothing_for_the_others(
            @ForAll @IntRange(min = 2, max = 6) int cases,
            @ForAll @IntRange(min = 1, max = 63) int choice,
            @ForAll Poison poison,
            @ForAll("turns") List<Turn> turns) {
        List<List<String>> alone = new ArrayList<>();
        List<List<String>> beside = new ArrayList<>();
        Wrapped stores = new Wrapped();
        Counters spoilt = new Counters(stores);
        Counters sound = new Counters();
        List<CaseId> spoiltCases = open(spoilt, cases);
        List<CaseId> soundCases = open(sound, cases);
        Set<FileId> poisoned = new HashSet<>();
        IntStream.range(0, cases)
                .filter(i -> (choice >> i & 1) == 1)
                .forEach(i -> poisoned.add(spoiltCases.get(i).file()));
        stores.outgoing(entries -> poison.over(entries, poisoned));
        for (Counters counters : List.of(spoilt, sound)) {
            turns.forEach(turn -> take(new Turn(turn.hours(), turn.limits(), false), counters, List.of(counters.yidi)));
            counters.time.advance(BEYOND_ALL);
        }
        Set<FileId> troubled = new HashSet<>();
        sweepAll(spoilt.yidi).forEach(trouble -> troubled.add(trouble.fileId()));
        sweepAll(sound.yidi);
        stores.outgoing(entries -> entries);

        for (int i = 0; i < cases; i++) {
            if (!poisoned.contains(spoiltCases.get(i).file())) {
                alone.add(fired(sound, soundCases.get(i)));
                beside.add(fired(spoilt, spoiltCases.get(i)));
            }
        }
        assertThat(beside).isEqualTo(alone);
        assertThat(troubled).isEqualTo(poisoned);
    }

    @Property(tries = 5)
    void a_sweep_reads_what_is_due_and_not_what_is_stored(@ForAll @IntRange(min = 50, max = 200) int others) {
        AtomicInteger reads = new AtomicInteger();
        Set<FileId> read = new HashSet<>();
        Wrapped stores = new Wrapped();
        Counters counters = new Counters(stores);
        List<FileId> early = open(counters, 3).stream().map(CaseId::file).toList();
        counters.time.advance(Duration.ofDays(3));
        open(counters, others);
        counters.time.moveTo(counters.yidi.timekeeper().nextDue().orElseThrow());
        stores.outgoing(entries -> {
            reads.incrementAndGet();
            entries.forEach(entry -> read.add(entry.fileId()));
            return entries;
        });
        Sweep sweep = counters.yidi.timekeeper().sweep(10_000);

        assertThat(sweep.handled()).isEqualTo(sweep.claimed()).isGreaterThanOrEqualTo(3);
        assertThat(read).containsExactlyInAnyOrderElementsOf(early);
        assertThat(reads).hasValueLessThanOrEqualTo(5 * sweep.handled());
    }

    /** How a case may be spoilt in the store. */
    enum Poison {
        LOST {
            @Override
            List<Entry> spoil(List<Entry> entries) {
                throw new StoreException("poisoned");
            }
        },
        UNREADABLE {
            @Override
            List<Entry> spoil(List<Entry> entries) {
                return entries.stream().map(Poison::garbled).toList();
            }
        },
        UNEXPECTED {
            @Override
            List<Entry> spoil(List<Entry> entries) {
                throw new IllegalStateException("poisoned");
            }
        };

        abstract List<Entry> spoil(List<Entry> entries);

        List<Entry> over(List<Entry> entries, Set<FileId> poisoned) {
            return !entries.isEmpty() && poisoned.contains(entries.get(0).fileId()) ? spoil(entries) : entries;
        }

        private static Entry garbled(Entry entry) {
            return new Entry(
                    entry.fileId(),
                    entry.register(),
                    entry.sequence(),
                    entry.type(),
                    entry.typeVersion(),
                    entry.at(),
                    entry.actor(),
                    entry.onBehalfOf(),
                    "{",
                    entry.vault(),
                    entry.previousHash(),
                    entry.hash());
        }
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 20),
                        Arbitraries.integers().between(1, 8).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Turn::new)
                .list()
                .ofMaxSize(12);
    }

    private static void take(Turn turn, Counters counters, List<Yidi> nodes) {
        counters.time.advance(Duration.ofHours(turn.hours()));
        List<Runnable> sweeps = new ArrayList<>();
        for (int i = 0; i < turn.limits().size(); i++) {
            Yidi node = nodes.get(i % nodes.size());
            int limit = turn.limits().get(i);
            sweeps.add(() -> node.timekeeper().sweep(limit));
        }
        if (turn.together()) {
            sweeps.stream().parallel().forEach(Runnable::run);
        } else {
            sweeps.forEach(Runnable::run);
        }
    }

    private static List<CaseId> open(Counters counters, int cases) {
        return IntStream.range(0, cases)
                .mapToObj(i -> counters.open(Counters.petition()))
                .toList();
    }

    private static List<Trouble> sweepAll(Yidi yidi) {
        List<Trouble> troubles = new ArrayList<>();
        Sweep sweep = yidi.timekeeper().sweep(100);
        while (sweep.claimed() > 0) {
            troubles.addAll(sweep.troubles());
            sweep = yidi.timekeeper().sweep(100);
        }
        return troubles;
    }

    /** What each rung said when it fired, without the moment. */
    private static List<String> fired(Counters counters, CaseId caseId) {
        return counters.stores.journal().read(caseId.file(), 0).stream()
                .filter(entry -> entry.type().equals("rung-fired"))
                .map(entry -> entry.body().replaceAll("\"at\":\"[^\"]*\",?", ""))
                .toList();
    }

    private static Yidi node(Counters counters, String name) {
        return Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(counters.stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(SmallCounty.officers()))
                .clock(counters.time)
                .node(name)
                .build();
    }
}
