package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.YidiException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The fold: what the journal tells is the file. */
class CaseFileTest {
    @Test
    void the_journal_folds_to_the_file_and_counts_its_events() {
        Play play = Play.petition().closedBy(CountyDesk.HOUSING);

        assertThat(CaseFile.from(play.journal())).isEqualTo(play.file());
        assertThat(play.file().version()).isEqualTo(play.journal().size());
    }

    @Test
    void a_journal_begins_with_the_registration_and_holds_one_only() {
        List<CaseEvent> journal = Play.petition().journal();

        assertThatThrownBy(() -> CaseFile.from(List.of())).isInstanceOf(YidiException.class);
        assertThatThrownBy(() -> CaseFile.from(journal.subList(1, 2)))
                .isInstanceOf(YidiException.class)
                .hasMessageContaining("CaseClassified");
        assertThatThrownBy(() -> CaseFile.from(List.of(journal.get(0), journal.get(0))))
                .isInstanceOf(YidiException.class);
    }

    @Test
    void time_never_runs_backwards_within_a_case() {
        Play play = Play.petition().days(3).does(new AddNote(Play.text()));

        List<CaseEvent> events = play.at(Play.START).events(new AddNote(Play.text()));
        assertThat(events).extracting(CaseEvent::at).containsExactly(play.now());
    }

    @Test
    void neither_personal_data_nor_narrative_shows_in_what_is_printed() {
        Play play = Play.petition().by(Actor.citizen()).does(new AddMaterial(Optional.of(Play.WANG), Play.text()));

        assertThat(play.file().toString() + play.journal()).doesNotContain("王某", "13800000000", "噪声扰民", "情况说明", "楼上噪声");
    }

    @Test
    void a_file_and_its_parts_cannot_be_changed_from_outside() {
        CaseFile file = Play.petition().forwardedTo(CountyDesk.HOUSING).file();

        assertThatThrownBy(() -> file.parties().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> file.clocks().ledgers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> file.custody().signers().add(Play.HAN))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> file.custody().dispatches().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
