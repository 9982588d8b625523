package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yidi.core.CaseId;
import dev.yidi.ports.Finding;
import dev.yidi.ports.FindingKind;
import dev.yidi.ports.JournalAudit;
import dev.yidi.ports.Verdict;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.WrappedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is done to a real journal behind the centre's back is found, with its place. */
class AuditTest {
    private final Wrapped stores = new Wrapped();
    private final Counters counters = new Counters(stores);
    private final JournalAudit audit = counters.yidi.journalAudit();
    private final CaseId caseId = counters.open(Counters.petition());
    private final CaseId other = counters.open(Counters.request());

    AuditTest() {
        counters.handle(caseId);
        counters.handle(other);
    }

    @Test
    void a_sound_centre_is_sound() {
        Verdict verdict = audit.verifyAll();
        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.files()).isEqualTo(2);
        assertThat(verdict.entries())
                .isEqualTo(stores.journal().read(caseId.file(), 0).size()
                        + stores.journal().read(other.file(), 0).size());
        assertThat(audit.verify(new CaseId("nowhere"))).isEqualTo(new Verdict(0, 0, List.of()));
    }

    @Test
    void a_changed_entry_is_found_wherever_it_is() {
        int length = stores.journal().read(caseId.file(), 0).size();
        for (int i = 0; i < length; i++) {
            int place = i;
            assertThat(findings(entries -> changed(entries, place)))
                    .containsExactly(new Finding(caseId.file(), place + 1L, FindingKind.CHANGED));
        }
    }

    @Test
    void a_removed_and_a_cut_off_entry_are_found() {
        int length = stores.journal().read(caseId.file(), 0).size();
        assertThat(findings(entries -> without(entries, 2)))
                .containsExactly(new Finding(caseId.file(), 3, FindingKind.REMOVED));
        assertThat(findings(entries -> without(entries, length - 1)))
                .containsExactly(new Finding(caseId.file(), length, FindingKind.TRUNCATED));
        assertThat(findings(entries -> List.of()))
                .containsExactly(new Finding(caseId.file(), 1, FindingKind.TRUNCATED));
    }

    @Test
    void reordered_entries_are_found() {
        assertThat(findings(entries -> {
                    List<Entry> reordered = new ArrayList<>(entries);
                    reordered.add(1, reordered.remove(3));
                    return reordered;
                }))
                .contains(new Finding(caseId.file(), 2, FindingKind.REORDERED));
    }

    @Test
    void an_entry_of_another_case_is_found() {
        Entry stranger = stores.journal().read(other.file(), 0).get(2);
        assertThat(findings(entries -> {
                    List<Entry> swapped = new ArrayList<>(entries);
                    swapped.set(2, moved(stranger));
                    return swapped;
                }))
                .contains(new Finding(caseId.file(), 3, FindingKind.SWAPPED));
    }

    @Test
    void after_erasure_a_journal_is_still_sound() {
        stores.fileKeys().destroy(caseId.file());
        assertThat(audit.verify(caseId).isSound()).isTrue();
    }

    @Test
    void a_card_taken_away_is_found() {
        int length = stores.journal().read(caseId.file(), 0).size();
        stores.cards(card -> card.filter(found -> !found.fileId().equals(caseId.file())));
        Verdict verdict = audit.verifyAll();
        assertThat(verdict.findings()).containsExactly(new Finding(caseId.file(), length, FindingKind.CARD_DIFFERS));
        assertThat(verdict.files()).isEqualTo(2);
    }

    @Test
    void a_card_that_tells_another_story_than_its_journal_is_found() {
        int length = stores.journal().read(caseId.file(), 0).size();
        stores.cards(card -> card.map(found -> found.fileId().equals(caseId.file()) ? reopened(found) : found));
        assertThat(audit.verifyAll().findings())
                .containsExactly(new Finding(caseId.file(), length, FindingKind.CARD_DIFFERS));
    }

    @Test
    void what_another_key_encrypted_is_found_unreadable_entry_by_entry_and_a_spoilt_key_at_the_first() {
        Wrapped others = new Wrapped();
        CaseId theirs = new Counters(others).open(Counters.request());
        WrappedKey foreign = others.fileKeys().find(theirs.file()).orElseThrow();
        stores.keys(key -> key.map(own -> foreign));
        assertThat(audit.verify(caseId).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.UNREADABLE));
        stores.keys(key -> key.map(own -> new WrappedKey(own.masterKeyId(), Octets.ofHex("00"))));
        assertThat(audit.verify(caseId).findings())
                .containsExactly(new Finding(caseId.file(), 1, FindingKind.UNREADABLE));
    }

    @Test
    void a_lost_store_is_an_error_and_never_a_finding() {
        stores.keys(key -> {
            throw new StoreException("connection lost");
        });
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> audit.verify(caseId));
    }

    private static FileCard reopened(FileCard card) {
        return new FileCard(
                card.fileId(),
                card.register(),
                card.version(),
                card.headHash(),
                card.number(),
                card.kind(),
                card.topic(),
                "ACCEPTED",
                card.place(),
                card.accountable(),
                card.officer(),
                card.receivedAt(),
                card.updatedAt(),
                card.nextDue(),
                true,
                card.sealed(),
                card.allow(),
                card.deny(),
                card.tokens(),
                card.summary());
    }

    private List<Finding> findings(UnaryOperator<List<Entry>> tampering) {
        stores.outgoing(entries -> isOf(entries) ? tampering.apply(entries) : entries);
        try {
            Verdict all = audit.verifyAll();
            assertThat(all.findings()).isEqualTo(audit.verify(caseId).findings());
            return all.findings();
        } finally {
            stores.outgoing(entries -> entries);
        }
    }

    private boolean isOf(List<Entry> entries) {
        return !entries.isEmpty() && entries.get(0).fileId().equals(caseId.file());
    }

    private static List<Entry> without(List<Entry> entries, int place) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(place);
        return fewer;
    }

    private static List<Entry> changed(List<Entry> entries, int place) {
        List<Entry> changed = new ArrayList<>(entries);
        Entry e = entries.get(place);
        changed.set(
                place,
                new Entry(
                        e.fileId(),
                        e.register(),
                        e.sequence(),
                        e.type(),
                        e.typeVersion(),
                        e.at(),
                        "officer:somebody-else",
                        e.onBehalfOf(),
                        e.body(),
                        e.vault(),
                        e.previousHash(),
                        e.hash()));
        return changed;
    }

    private Entry moved(Entry e) {
        return new Entry(
                caseId.file(),
                "case",
                e.sequence(),
                e.type(),
                e.typeVersion(),
                e.at(),
                e.actor(),
                e.onBehalfOf(),
                e.body(),
                e.vault(),
                e.previousHash(),
                e.hash());
    }
}
