package dev.yidi.ports;

import static dev.yidi.ports.Samples.cardOf;
import static dev.yidi.ports.Samples.journal;
import static dev.yidi.ports.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainCheckTest {
    private static final FileId CASE = new FileId("case-1");
    private static final FileId OTHER = new FileId("case-2");

    private final List<Entry> sound = journal(CASE, 6);
    private final FileCard card = cardOf(sound);

    @Test
    void a_sound_journal_has_no_findings() {
        assertThat(check(sound)).isEmpty();
        assertThat(ChainCheck.of(CASE, List.of(), Optional.empty())).isEmpty();
    }

    static Stream<UnaryOperator<Entry>> changes() {
        return Stream.of(
                e -> copy(e, "note-changed", 1, 0, "officer:o1", "", e.body(), e.vault()),
                e -> copy(e, e.type(), 2, 0, "officer:o1", "", e.body(), e.vault()),
                e -> copy(e, e.type(), 1, 1, "officer:o1", "", e.body(), e.vault()),
                e -> copy(e, e.type(), 1, 0, "officer:o2", "", e.body(), e.vault()),
                e -> copy(e, e.type(), 1, 0, "officer:o1", "p1", e.body(), e.vault()),
                e -> copy(e, e.type(), 1, 0, "officer:o", "1", e.body(), e.vault()),
                e -> copy(e, e.type(), 1, 0, "officer:o1", "", "{\"n\":99}", e.vault()),
                e -> copy(e, e.type(), 1, 0, "officer:o1", "", e.body(), Octets.ofHex("00")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_of_any_field_is_found_where_it_is(UnaryOperator<Entry> change) {
        for (int i = 0; i < sound.size(); i++) {
            List<Entry> changed = new ArrayList<>(sound);
            changed.set(i, change.apply(sound.get(i)));
            assertThat(check(changed)).containsExactly(found(i + 1, FindingKind.CHANGED));
        }
    }

    @Test
    void a_change_that_was_hashed_anew_is_found_where_it_is() {
        for (int i = 0; i < sound.size(); i++) {
            Entry entry = sound.get(i);
            List<Entry> changed = new ArrayList<>(sound);
            changed.set(i, HashChain.sealed(with(entry, CASE, i + 1, "{\"n\":99}", entry.previousHash())));
            assertThat(check(changed)).containsExactly(found(i + 1, FindingKind.CHANGED));
        }
    }

    @Test
    void a_removed_entry_is_found_where_it_was() {
        for (int i = 0; i < sound.size() - 1; i++) {
            List<Entry> shorter = new ArrayList<>(sound);
            shorter.remove(i);
            assertThat(check(shorter)).containsExactly(found(i + 1, FindingKind.REMOVED));
        }
    }

    @Test
    void a_cut_off_end_is_found_where_it_begins() {
        for (int kept = 0; kept < sound.size(); kept++) {
            assertThat(check(sound.subList(0, kept))).containsExactly(found(kept + 1, FindingKind.TRUNCATED));
        }
    }

    @Test
    void entries_that_changed_places_are_found_at_both() {
        List<Entry> reordered = new ArrayList<>(sound);
        Entry second = sound.get(1);
        Entry fourth = sound.get(3);
        reordered.set(1, with(fourth, CASE, 2, fourth.body(), fourth.previousHash()));
        reordered.set(3, with(second, CASE, 4, second.body(), second.previousHash()));
        assertThat(check(reordered)).contains(found(2, FindingKind.REORDERED), found(4, FindingKind.REORDERED));
    }

    @Test
    void entries_delivered_out_of_order_are_found() {
        List<Entry> reordered = new ArrayList<>(sound);
        reordered.add(1, reordered.remove(3));
        assertThat(check(reordered)).contains(found(2, FindingKind.REORDERED), found(3, FindingKind.REORDERED));
    }

    @Test
    void an_entry_of_another_case_is_found_whether_or_not_it_was_relabelled() {
        Entry stranger = journal(OTHER, 6).get(2);
        List<Entry> swapped = new ArrayList<>(sound);
        swapped.set(2, stranger);
        assertThat(check(swapped)).contains(found(3, FindingKind.SWAPPED));
        swapped.set(2, with(stranger, CASE, 3, stranger.body(), stranger.previousHash()));
        assertThat(check(swapped)).contains(found(3, FindingKind.SWAPPED));
    }

    @Test
    void a_card_that_lags_behind_is_found() {
        assertThat(ChainCheck.of(CASE, sound, Optional.of(cardOf(sound.subList(0, 4)))))
                .containsExactly(found(6, FindingKind.CARD_DIFFERS));
        assertThat(ChainCheck.of(CASE, sound, Optional.empty())).containsExactly(found(6, FindingKind.CARD_DIFFERS));
    }

    @Test
    void time_is_cut_to_the_microsecond_before_it_is_hashed() {
        Entry entry = sound.get(0);
        Entry finer = copy(entry, entry.type(), 1, 0, entry.actor(), "", entry.body(), entry.vault());
        Entry nanos = new Entry(
                CASE,
                "case",
                1,
                finer.type(),
                1,
                entry.at().plusNanos(999),
                finer.actor(),
                "",
                finer.body(),
                finer.vault(),
                finer.previousHash(),
                "");
        assertThat(HashChain.sealed(nanos)).isEqualTo(entry);
    }

    private List<Finding> check(List<Entry> entries) {
        return ChainCheck.of(CASE, entries, Optional.of(card));
    }

    private static Finding found(long sequence, FindingKind kind) {
        return new Finding(CASE, sequence, kind);
    }

    private static Entry copy(
            Entry e,
            String type,
            int version,
            long micros,
            String actor,
            String onBehalfOf,
            String body,
            Octets vault) {
        return new Entry(
                e.fileId(),
                e.register(),
                e.sequence(),
                type,
                version,
                e.at().plus(Duration.ofNanos(micros * 1_000)),
                actor,
                onBehalfOf,
                body,
                vault,
                e.previousHash(),
                e.hash());
    }
}
