package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.Stage;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Receipt;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two cases become one in one act. */
class MergerTest {
    private final Counters counters = new Counters();
    private final CaseId from = counters.open(Counters.request());
    private final CaseId main = counters.open(Counters.request());

    @Test
    void both_sides_are_linked_and_the_receipt_is_that_of_the_main_case() {
        Receipt receipt = counters.yidi
                .caseDesk()
                .merge(counters.by(SmallCounty.DISPATCHER), from, main)
                .orElseThrow();
        assertThat(receipt.caseId()).isEqualTo(main);
        assertThat(view(from).state().stage()).isEqualTo(Stage.MERGED);
        assertThat(view(from).links().mergedInto()).isEqualTo(Optional.of(main));
        assertThat(view(main).links().absorbed()).containsExactly(from);
        assertThat(receipt.version()).isEqualTo(view(main).version());
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void a_repeat_changes_neither() {
        Envelope envelope = counters.by(SmallCounty.DISPATCHER);
        Receipt first = counters.yidi.caseDesk().merge(envelope, from, main).orElseThrow();
        long version = view(from).version();
        assertThat(counters.yidi.caseDesk().merge(envelope, from, main).orElseThrow())
                .isEqualTo(first);
        assertThat(view(from).version()).isEqualTo(version);
    }

    @Test
    void what_is_refused_for_one_changes_neither() {
        counters.handle(main);
        long before = view(from).version();
        assertThat(counters.yidi
                        .caseDesk()
                        .merge(counters.by(SmallCounty.DISPATCHER), from, main)
                        .reasons())
                .isNotEmpty();
        assertThat(view(from).version()).isEqualTo(before);
        assertThat(view(from).links().mergedInto()).isEmpty();
    }

    @Test
    void the_expected_version_is_that_of_the_case_that_ends() {
        long seen = view(from).version();
        counters.yidi
                .caseDesk()
                .addNote(counters.by(SmallCounty.CLERK), from, new AddNote(Counters.text("记录")))
                .orElseThrow();
        assertThat(counters.yidi
                        .caseDesk()
                        .merge(counters.by(SmallCounty.DISPATCHER).onVersion(seen), from, main))
                .isEqualTo(new Answer.Stale<Receipt>(seen + 1));
    }

    private CaseView view(CaseId caseId) {
        return counters.yidi.caseDesk().view(SmallCounty.CLERK, caseId).orElseThrow();
    }
}
