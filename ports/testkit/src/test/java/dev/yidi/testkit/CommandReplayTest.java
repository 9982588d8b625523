package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.Registered;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A command is applied at most once, and only on the version the caller saw. */
class CommandReplayTest {
    private final Counters counters = new Counters();

    @Test
    void a_repeated_registration_gets_the_same_case_number_and_code() {
        Envelope envelope = counters.by(SmallCounty.CLERK);
        Registered first =
                counters.yidi.reception().register(envelope, Counters.request()).orElseThrow();
        counters.time.advance(Duration.ofHours(1));
        Registered second =
                counters.yidi.reception().register(envelope, Counters.request()).orElseThrow();
        assertThat(second).isEqualTo(first);
        assertThat(first.receipt().number().value()).isEqualTo("990101-2026-000001");
        assertThat(first.queryCode().reveal()).hasSize(26);
        assertThat(counters.yidi.journalAudit().verifyAll().files()).isEqualTo(1);
    }

    @Test
    void a_repeated_command_gets_the_first_answer_and_no_second_entry() {
        CaseId caseId = counters.open(Counters.request());
        Envelope envelope = counters.by(SmallCounty.CLERK);
        Receipt first = note(envelope, caseId, "记录").orElseThrow();
        note(counters.by(SmallCounty.CLERK), caseId, "另一条").orElseThrow();
        counters.time.advance(Duration.ofDays(400));
        assertThat(note(envelope, caseId, "记录").orElseThrow()).isEqualTo(first);
        assertThat(counters.stores.journal().read(caseId.file(), first.version()))
                .hasSize(1);
    }

    @Test
    void another_command_under_a_used_id_is_refused_and_not_applied() {
        CaseId caseId = counters.open(Counters.request());
        Envelope envelope = counters.by(SmallCounty.CLERK);
        Receipt first = note(envelope, caseId, "记录").orElseThrow();
        assertRefused(note(envelope, caseId, "篡改"), "command.id-reused");
        assertRefused(note(envelope.onBehalfOf("p1"), caseId, "记录"), "command.id-reused");
        assertRefused(counters.yidi.caseDesk().close(envelope, caseId, new CloseCase()), "command.id-reused");
        assertRefused(counters.yidi.reception().register(envelope, Counters.request()), "command.id-reused");
        assertThat(counters.stores.journal().read(caseId.file(), first.version()))
                .isEmpty();
    }

    @Test
    void the_same_id_of_another_officer_is_another_command() {
        CaseId caseId = counters.open(Counters.request());
        Receipt first =
                note(Envelope.of("same", SmallCounty.CLERK), caseId, "一").orElseThrow();
        Receipt second =
                note(Envelope.of("same", SmallCounty.DISPATCHER), caseId, "二").orElseThrow();
        assertThat(second.version()).isEqualTo(first.version() + 1);
    }

    @Test
    void a_refused_command_may_be_sent_again_when_the_rule_no_longer_stands_against_it() {
        CaseId caseId = counters.open(Counters.request());
        Envelope envelope = counters.by(SmallCounty.DISPATCHER);
        assertThat(counters.yidi.caseDesk().close(envelope, caseId, new CloseCase()))
                .isInstanceOf(Answer.Refused.class);
        assertThat(note(envelope, caseId, "仍可用")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_command_on_an_old_version_changes_nothing_and_says_which_is_current() {
        CaseId caseId = counters.open(Counters.request());
        Receipt seen = note(counters.by(SmallCounty.CLERK), caseId, "一").orElseThrow();
        Receipt current = note(counters.by(SmallCounty.DISPATCHER), caseId, "二").orElseThrow();
        Envelope late = counters.by(SmallCounty.CLERK).onVersion(seen.version());
        assertThat(note(late, caseId, "三")).isEqualTo(new Answer.Stale<Receipt>(current.version()));
        assertThat(counters.stores.journal().read(caseId.file(), current.version()))
                .isEmpty();
        assertThat(note(counters.by(SmallCounty.CLERK).onVersion(current.version()), caseId, "三"))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_refusal_names_every_reason() {
        CaseId caseId = counters.open(Counters.request());
        counters.handle(caseId);
        Answer<Receipt> answer =
                counters.yidi.caseDesk().close(counters.by(SmallCounty.POLICE_OFFICER), caseId, new CloseCase());
        assertThat(answer).isEqualTo(new Answer.Absent<Receipt>());
        assertThat(counters.yidi.caseDesk().close(counters.by(SmallCounty.HOUSING_OFFICER), caseId, new CloseCase()))
                .satisfies(refused -> assertThat(refused.reasons()).isNotEmpty());
    }

    private Answer<Receipt> note(Envelope envelope, CaseId caseId, String words) {
        return counters.yidi.caseDesk().addNote(envelope, caseId, new AddNote(FreeText.of(words)));
    }

    private static void assertRefused(Answer<?> answer, String code) {
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly(code);
    }
}
