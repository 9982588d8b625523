package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What happens when somebody else was faster, or the store lost the line. */
class ConflictTest {
    private final Wrapped stores = new Wrapped();
    private final Counters counters = new Counters(stores);
    private final CaseId caseId = counters.open(Counters.request());

    @Test
    void a_command_without_expected_version_is_decided_anew_when_the_case_moves_on() {
        long before = version();
        interfere(3);
        Receipt receipt = note(counters.by(SmallCounty.CLERK)).orElseThrow();
        assertThat(receipt.version()).isEqualTo(before + 4);
        assertThat(counters.yidi.journalAudit().verify(caseId).isSound()).isTrue();
    }

    @Test
    void it_gives_up_after_five_times() {
        interfere(Integer.MAX_VALUE);
        assertThat(note(counters.by(SmallCounty.CLERK))).isInstanceOf(Answer.Stale.class);
    }

    @Test
    void a_command_with_expected_version_is_not_decided_anew() {
        long seen = version();
        interfere(1);
        assertThat(note(counters.by(SmallCounty.CLERK).onVersion(seen))).isEqualTo(new Answer.Stale<Receipt>(seen + 1));
        assertThat(version()).isEqualTo(seen + 1);
    }

    @Test
    void after_a_lost_line_the_same_id_tells_what_became_of_it() {
        Envelope envelope = counters.by(SmallCounty.CLERK);
        long before = version();
        stores.afterwards(() -> {
            throw new UnknownOutcomeException("commit: the line was lost", new IllegalStateException("lost"));
        });
        assertThatExceptionOfType(UnknownOutcomeException.class).isThrownBy(() -> note(envelope));
        stores.afterwards(() -> {});
        assertThat(note(envelope).orElseThrow().version()).isEqualTo(before + 1);
        assertThat(version()).isEqualTo(before + 1);
    }

    /** Another officer adds a note before each of the next {@code times} appends of this test. */
    private void interfere(int times) {
        AtomicInteger left = new AtomicInteger(times);
        stores.incoming(append -> {
            boolean own = append.command().key().actor().equals("officer:clerk");
            if (own && left.getAndDecrement() > 0) {
                note(counters.by(SmallCounty.DISPATCHER)).orElseThrow();
            }
            return append;
        });
    }

    private Answer<Receipt> note(Envelope envelope) {
        return counters.yidi.caseDesk().addNote(envelope, caseId, new AddNote(Counters.text("记录")));
    }

    private long version() {
        return stores.index().find(caseId.file()).orElseThrow().version();
    }
}
