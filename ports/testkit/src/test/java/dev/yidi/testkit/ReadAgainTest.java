package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.spi.Entry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that was read lately is not read whole again, and is never shown otherwise than the journal has it. */
class ReadAgainTest {
    private final Wrapped stores = new Wrapped();
    private final Counters counters = new Counters(stores);
    private final List<Integer> read = new ArrayList<>();
    private CaseId caseId;

    @BeforeEach
    void count() {
        caseId = counters.open(Counters.petition());
        history();
        stores.outgoing(entries -> {
            read.add(entries.size());
            return entries;
        });
    }

    @Test
    void only_the_last_entry_is_read_again() {
        List<HistoryLine> first = history();
        List<HistoryLine> second = history();

        assertThat(second).isEqualTo(first).isNotEmpty();
        assertThat(read).containsOnly(1);
    }

    @Test
    void what_another_node_wrote_is_there_at_once() {
        Counters other = new Counters(stores);
        int before = history().size();
        other.yidi
                .caseDesk()
                .addNote(Envelope.of("other-1", SmallCounty.CLERK), caseId, new AddNote(Counters.text("另一节点")))
                .orElseThrow();
        read.clear();

        assertThat(history()).hasSize(before + 1);
        assertThat(read).containsExactly(2);
        assertThat(history()).hasSize(before + 1);
        assertThat(read).containsExactly(2, 1);
    }

    @Test
    void a_journal_that_ends_otherwise_is_read_whole() {
        int before = history().size();
        read.clear();
        stores.outgoing(entries -> {
            read.add(entries.size());
            return entries.size() > 1
                    ? entries
                    : entries.stream().map(ReadAgainTest::restored).toList();
        });

        assertThat(history()).hasSize(before);
        assertThat(read).containsExactly(1, before);
    }

    private List<HistoryLine> history() {
        return counters.yidi.caseDesk().history(SmallCounty.CLERK, caseId).orElseThrow();
    }

    /** As after a backup was put back and the file went another way. */
    private static Entry restored(Entry entry) {
        return new Entry(
                entry.fileId(),
                entry.register(),
                entry.sequence(),
                entry.type(),
                entry.typeVersion(),
                entry.at(),
                entry.actor(),
                entry.onBehalfOf(),
                entry.body(),
                entry.vault(),
                entry.previousHash(),
                "f".repeat(64));
    }
}
