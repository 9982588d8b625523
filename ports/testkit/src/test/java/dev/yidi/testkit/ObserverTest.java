package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.ports.CommandEnd;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Observer;
import dev.yidi.ports.StoreCall;
import dev.yidi.ports.Sweep;
import dev.yidi.ports.Verdict;
import dev.yidi.ports.spi.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What an observer is told. */
class ObserverTest {
    private final Recorder told = new Recorder();
    private final AtomicBoolean down = new AtomicBoolean();
    private final Wrapped stores = new Wrapped();

    @Test
    void every_end_of_a_command_is_told_with_its_kind_and_how_long_it_took() {
        Counters counters = counters(told);
        CaseId caseId = counters.open(Counters.petition());
        note(counters, "o1", Envelope.of("o1", SmallCounty.CLERK), caseId);
        assertThat(told.commands).containsExactly("RegisterCase DONE", "AddNote DONE");
        assertThat(told.took).hasSize(2).allMatch(each -> each.compareTo(Duration.ofNanos(1_000)) >= 0);
        told.commands.clear();
        counters.yidi.reception().register(counters.by(SmallCounty.AUDITOR), Counters.petition());
        note(counters, "o2", counters.by(SmallCounty.CLERK), new CaseId("no-such-case"));
        note(counters, "o3", Envelope.of("o3", SmallCounty.CLERK).onVersion(9), caseId);
        assertThat(told.commands).containsExactly("RegisterCase DENIED", "AddNote ABSENT", "AddNote STALE");
    }

    @Test
    void what_fails_is_told_as_failed_and_fails_as_before() {
        Counters counters = counters(told);
        CaseId caseId = counters.open(Counters.petition());
        told.commands.clear();
        told.calls.clear();
        down.set(true);
        assertThatThrownBy(() -> note(counters, "o1", counters.by(SmallCounty.CLERK), caseId))
                .isInstanceOf(StoreException.class);
        assertThat(told.commands).containsExactly("AddNote FAILED");
        assertThat(told.calls).contains("APPEND false");
    }

    @Test
    void a_follower_that_is_held_back_is_behind() {
        Counters counters = counters(told);
        counters.open(Counters.petition());
        String end = counters.yidi.journalFeed().end();
        stores.heldBack(counters.time.instant());
        counters.time.advance(Duration.ofMinutes(3));
        counters.yidi.journalFeed().read(end, 10);
        assertThat(told.feeds).containsExactly("0 PT3M");
    }

    @Test
    void stores_sweeps_feeds_and_verifications_are_told() {
        Counters counters = counters(told);
        counters.open(Counters.petition());
        assertThat(told.calls).contains("NUMBER true", "APPEND true", "RECALL true");
        counters.time.advance(Duration.ofDays(400));
        int claimed = counters.yidi.timekeeper().sweep(100).claimed();
        assertThat(told.sweeps).extracting(Sweep::claimed).containsExactly(claimed);
        assertThat(told.calls).contains("CLAIM true", "READ true");
        long entries = counters.yidi.journalAudit().verifyAll().entries();
        assertThat(told.verdicts).extracting(Verdict::entries).containsExactly(entries);
        assertThat(told.calls).contains("LIST true", "FIND true", "KEY true", "FOLLOW true");
        counters.time.advance(Duration.ofMinutes(5));
        String next = counters.yidi.journalFeed().read("", 1).next();
        counters.yidi.journalFeed().read(next, 1_000);
        assertThat(told.feeds).hasSize(2);
        assertThat(told.feeds.get(0)).startsWith("1 PT96");
        assertThat(told.feeds.get(1)).isEqualTo(entries - 1 + " PT0S");
    }

    @Test
    void an_observer_that_fails_harms_nobody() {
        Counters counters = counters(new Recorder() {
            @Override
            public long ticks() {
                throw new IllegalStateException("no clock");
            }

            @Override
            public void command(String kind, CommandEnd end, Duration took) {
                throw new IllegalStateException("no room");
            }
        });
        CaseId caseId = counters.open(Counters.petition());
        assertThat(counters.yidi.journalAudit().verify(caseId).isSound()).isTrue();
    }

    @Test
    void nothing_that_is_told_has_room_for_an_id_or_a_text() {
        assertThat(Observer.class.getDeclaredMethods())
                .flatExtracting(method -> List.of(method.getParameterTypes()))
                .containsOnly(
                        String.class,
                        CommandEnd.class,
                        StoreCall.class,
                        boolean.class,
                        int.class,
                        Duration.class,
                        Sweep.class,
                        Verdict.class);
    }

    private static void note(Counters counters, String words, Envelope by, CaseId caseId) {
        counters.yidi.caseDesk().addNote(by, caseId, new AddNote(Counters.text(words)));
    }

    private Counters counters(Observer observer) {
        stores.incoming(append -> {
            if (down.get()) {
                throw new StoreException("down on purpose");
            }
            return append;
        });
        return new Counters(stores, observer);
    }

    /** Keeps what it is told; its clock goes on by a microsecond each time it is looked at. */
    private static class Recorder implements Observer {
        private long ticks;
        private final List<Duration> took = new ArrayList<>();
        private final List<String> commands = new ArrayList<>();
        private final List<String> calls = new ArrayList<>();
        private final List<String> feeds = new ArrayList<>();
        private final List<String> relays = new ArrayList<>();
        private final List<Sweep> sweeps = new ArrayList<>();
        private final List<Verdict> verdicts = new ArrayList<>();

        @Override
        public long ticks() {
            ticks += 1_000;
            return ticks;
        }

        @Override
        public void command(String kind, CommandEnd end, Duration lasted) {
            commands.add(kind + " " + end);
            took.add(lasted);
        }

        @Override
        public void store(StoreCall call, boolean answered, Duration took) {
            calls.add(call + " " + answered);
        }

        @Override
        public void sweep(Sweep sweep, Duration took) {
            sweeps.add(sweep);
        }

        @Override
        public void feed(int notices, Duration behind) {
            feeds.add(notices + " " + behind);
        }

        @Override
        public void relayed(String destination, int events, Duration behind) {
            relays.add(destination + " " + events + " " + behind);
        }

        @Override
        public void putAside(String destination, String reason) {
            relays.add(destination + " " + reason);
        }

        @Override
        public void verified(Verdict verdict, Duration took) {
            verdicts.add(verdict);
        }
    }
}
