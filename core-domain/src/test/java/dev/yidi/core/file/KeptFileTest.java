package dev.yidi.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.YidiException;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.profile.CountyProfile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptFileTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Opened OPENED = new Opened(NOON, new FileId("f-1"), "N-1");

    @Test
    void a_file_is_what_its_events_fold_to() {
        Tally tally = KeptFile.from(
                List.of(OPENED, new Counted(NOON.plusSeconds(1), 2), new Counted(NOON.plusSeconds(9), 3)));
        assertThat(tally.sum()).isEqualTo(5);
        assertThat(tally.head()).isEqualTo(new FileHead(new FileId("f-1"), "N-1", 3, NOON, NOON.plusSeconds(9)));
    }

    @Test
    void folding_in_two_steps_gives_the_same() {
        List<TallyEvent> all = List.of(OPENED, new Counted(NOON, 2), new Counted(NOON.plusSeconds(5), 7));
        Tally first = KeptFile.from(all.subList(0, 2));
        assertThat(KeptFile.after(first, all.subList(2, 3))).isEqualTo(KeptFile.from(all));
    }

    @Test
    void a_journal_without_opening_is_refused() {
        assertThatExceptionOfType(YidiException.class)
                .isThrownBy(() -> KeptFile.<Tally>from(List.of()))
                .withMessageContaining("empty");
        assertThatExceptionOfType(YidiException.class)
                .isThrownBy(() -> KeptFile.from(List.of(new Counted(NOON, 1))))
                .withMessageContaining("Counted");
    }

    @Test
    void a_second_opening_is_refused() {
        assertThatExceptionOfType(YidiException.class)
                .isThrownBy(() -> KeptFile.from(List.of(OPENED, OPENED)))
                .withMessageContaining("f-1");
    }

    private sealed interface TallyEvent extends FileEvent<Tally> {}

    private record Opened(Instant at, FileId id, String number) implements TallyEvent, FileOpening<Tally> {
        @Override
        public Tally begin() {
            return new Tally(FileHead.of(id, number, at), 0);
        }
    }

    private record Counted(Instant at, int more) implements TallyEvent {
        @Override
        public Tally evolve(Tally file) {
            return new Tally(file.head(), file.sum() + more);
        }
    }

    private record Tally(FileHead head, int sum) implements KeptFile<Tally> {
        @Override
        public Tally with(FileHead other) {
            return new Tally(other, sum);
        }

        @Override
        public FileFacts facts() {
            return new FileFacts(
                    "tally",
                    head.number(),
                    "",
                    "OPEN",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    head.openedAt(),
                    true,
                    false,
                    Set.of(),
                    FreeText.of("tally"));
        }

        @Override
        public AccessFacts access(CountyProfile profile) {
            return new AccessFacts(Set.of(), Set.of(), false, Set.of());
        }
    }
}
