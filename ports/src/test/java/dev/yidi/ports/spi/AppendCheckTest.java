package dev.yidi.ports.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.Fault;
import dev.yidi.core.FileId;
import dev.yidi.core.InvalidInputException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppendCheckTest {
    private static final FileId A = new FileId("a");
    private static final Instant NOW = Instant.parse("2026-03-01T01:02:03.123456Z");

    @Test
    void a_well_formed_append_passes_as_it_is() {
        Append append = append(change(0, List.of(entry(1, NOW), entry(2, NOW)), card(2)));
        assertThat(AppendCheck.checked(append)).isSameAs(append);
    }

    @Test
    void all_faults_are_named_at_once_with_their_place_and_without_the_text() {
        Append append = append(change(1, List.of(entry(3, NOW.plusNanos(1))), card(9)), change(-1, List.of(), card(0)));
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> AppendCheck.checked(append));
        assertThat(refused.faults())
                .extracting(Fault::path)
                .containsExactly(
                        "changes[0].entries[0].sequence",
                        "changes[0].entries[0].at",
                        "changes[0].card.version",
                        "changes[1].fileId",
                        "changes[1].expectedVersion",
                        "changes[1].card.version");
        assertThat(refused).hasMessageContaining("expected 2, found 3: sequences have no gaps");
    }

    @Test
    void a_refused_text_is_not_repeated_in_the_message() {
        FileCard card = card(1);
        FileChange secret = new FileChange(
                A,
                0,
                List.of(entry(1, NOW)),
                card,
                List.of(new Alarm(A, "张三\u0000", "remind", NOW)),
                Optional.of(new WrappedKey("李四".repeat(200), Octets.none())));
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> AppendCheck.checked(append(secret)));
        assertThat(refused.faults()).hasSize(2);
        assertThat(refused.getMessage()).doesNotContain("张三").doesNotContain("李四");
    }

    private static Append append(FileChange... changes) {
        return new Append(new CommandRecord(new CommandKey("officer:o", "c1"), "d", "{}", NOW), List.of(changes));
    }

    private static FileChange change(long expected, List<Entry> entries, FileCard card) {
        return new FileChange(A, expected, entries, card, List.of(), Optional.empty());
    }

    private static Entry entry(long sequence, Instant at) {
        return new Entry(A, "case", sequence, "note-added", 1, at, "officer:o", "", "{}", Octets.none(), "", "");
    }

    private static FileCard card(long version) {
        return new FileCard(
                A,
                "case",
                version,
                "",
                "N",
                "",
                "",
                "REGISTERED",
                "33",
                "",
                "o",
                NOW,
                NOW,
                Optional.empty(),
                true,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Octets.none());
    }
}
