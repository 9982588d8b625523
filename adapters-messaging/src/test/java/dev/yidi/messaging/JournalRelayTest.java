package dev.yidi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.FeedBatch;
import dev.yidi.ports.FileNotice;
import dev.yidi.ports.JournalFeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JournalRelayTest {
    private static final CountyId COUNTY = new CountyId("330122");
    private static final String SEALED = "sealed";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void a_new_subscriber_gets_everything_from_the_start_and_then_only_what_is_new() {
        History history = new History();
        Ledger ledger = new Ledger("ledger");
        JournalRelay relay = new JournalRelay(COUNTY, history, List.of(ledger));
        history.add("a", 450);

        assertThat(relay.turn()).isEqualTo(new RelayTurn(450, List.of()));
        assertThat(relay.turn()).isEqualTo(new RelayTurn(0, List.of()));
        history.add("b", 2);
        assertThat(relay.turn()).isEqualTo(new RelayTurn(2, List.of()));

        assertThat(ledger.sequencesOf("a"))
                .isEqualTo(LongStream.rangeClosed(1, 450).boxed().toList());
        assertThat(ledger.sequencesOf("b")).containsExactly(1L, 2L);
    }

    @Test
    void a_failing_subscriber_is_reported_and_holds_up_nobody() {
        History history = new History();
        Ledger broken = new Ledger("broken");
        broken.failures = 1;
        Ledger sound = new Ledger("sound");
        JournalRelay relay = new JournalRelay(COUNTY, history, List.of(broken, sound));
        history.add("a", 3);

        RelayTurn first = relay.turn();

        assertThat(first.delivered()).isEqualTo(3);
        assertThat(first.failures()).extracting(RelayTurn.Failure::subscriber).containsExactly("broken");
        assertThat(sound.sequencesOf("a")).containsExactly(1L, 2L, 3L);
        assertThat(broken.sequencesOf("a")).isEmpty();

        assertThat(relay.turn()).isEqualTo(new RelayTurn(3, List.of()));
        assertThat(broken.sequencesOf("a")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_subscriber_hears_of_sealed_files_only_when_the_host_asks_for_it() {
        History history = new History();
        history.add(SEALED, 450);
        history.add("a", 1);
        Ledger outside = new Ledger("outside");
        Ledger within = new Ledger("within");

        RelayTurn turn = new JournalRelay(COUNTY, history, List.of(outside)).turn();

        assertThat(turn).isEqualTo(new RelayTurn(1, List.of()));
        assertThat(outside.taken).extracting(CloudEvent::key).containsExactly("a");
        assertThat(outside.position).isEqualTo(history.end());
        assertThat(new JournalRelay(COUNTY, history, List.of(within))
                        .withSealed()
                        .turn())
                .isEqualTo(new RelayTurn(451, List.of()));
    }

    @Property(tries = 100)
    void whatever_fails_and_whenever_it_ends_complete_and_in_order(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 120) Integer> bursts,
            @ForAll @IntRange(min = 0, max = 8) int failures) {
        History history = new History();
        Ledger ledger = new Ledger("ledger");
        ledger.failures = failures;
        JournalRelay relay = new JournalRelay(COUNTY, history, List.of(ledger));
        for (int i = 0; i < bursts.size(); i++) {
            history.add("case-" + i % 3, bursts.get(i));
            relay.turn();
        }
        for (int i = 0; i <= failures; i++) {
            relay.turn();
        }
        assertThat(ledger.taken.stream().map(CloudEvent::id).toList())
                .isEqualTo(history.notices.stream()
                        .map(n -> CloudEvent.of(COUNTY, n).id())
                        .toList());
    }

    /** A feed over a list. */
    private static final class History implements JournalFeed {
        private final List<FileNotice> notices = new ArrayList<>();

        void add(String caseId, int count) {
            long had = notices.stream()
                    .filter(n -> n.fileId().value().equals(caseId))
                    .count();
            for (int i = 1; i <= count; i++) {
                notices.add(new FileNotice("case", new FileId(caseId), had + i, "note-added", 1, NOW));
            }
        }

        @Override
        public FeedBatch read(String position, int limit) {
            int from = position.isEmpty() ? 0 : Integer.parseInt(position);
            int to = Math.min(notices.size(), from + limit);
            return new FeedBatch(notices.subList(from, to), Integer.toString(to));
        }

        @Override
        public FeedBatch readUnsealed(String position, int limit) {
            FeedBatch all = read(position, limit);
            return new FeedBatch(
                    all.notices().stream()
                            .filter(notice -> !notice.fileId().value().equals(SEALED))
                            .toList(),
                    all.next());
        }

        @Override
        public String end() {
            return notices.isEmpty() ? "" : Integer.toString(notices.size());
        }
    }

    /** A subscriber that keeps what it took with its position. */
    private static final class Ledger implements Subscriber {
        private final String name;
        private final List<CloudEvent> taken = new ArrayList<>();
        private String position = "";
        private int failures;

        Ledger(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String position() {
            return position;
        }

        @Override
        public void take(List<CloudEvent> events, String next) {
            if (failures > 0) {
                failures--;
                throw new IllegalStateException("not now");
            }
            taken.addAll(events);
            position = next;
        }

        List<Long> sequencesOf(String caseId) {
            return taken.stream()
                    .filter(e -> e.key().equals(caseId))
                    .map(e -> Long.parseLong(e.extensions().get(CloudEvent.SEQUENCE)))
                    .collect(Collectors.toList());
        }
    }
}
