package dev.yidi.testkit;

import static dev.yidi.testkit.AppendedLists.Ending.DONE;
import static dev.yidi.testkit.AppendedLists.Ending.NOTHING;
import static dev.yidi.testkit.AppendedLists.Ending.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.testkit.AppendedLists.Ending;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppendedListsTest {
    private final AppendedLists history = new AppendedLists();

    @Test
    void what_happened_one_after_another_is_right() throws Exception {
        append("x", DONE, "a");
        read("a", "x");
        append("y", DONE, "a", "b");
        append("z", NOTHING, "a");
        read("a", "x", "y");
        assertThat(history.size()).isEqualTo(5);
        assertThat(faults("x", "y")).isEmpty();
    }

    @Test
    void a_note_that_was_answered_and_is_not_there_is_seen() throws Exception {
        append("x", DONE, "a");
        append("y", DONE, "a");
        assertThat(history.faults(Map.of("a", List.of("y")))).containsExactly("x was answered and is not there");
    }

    @Test
    void a_note_that_is_there_twice_is_seen() throws Exception {
        append("x", DONE, "a");
        assertThat(history.faults(Map.of("a", List.of("x", "x")))).containsExactly("x stands twice in a");
    }

    @Test
    void a_note_that_was_refused_or_that_nobody_wrote_is_seen() throws Exception {
        append("x", NOTHING, "a");
        assertThat(history.faults(Map.of("a", List.of("x", "w"))))
                .containsExactly(
                        "x stands in a, although nobody is known to have put it there",
                        "w stands in a, although nobody is known to have put it there");
    }

    @Test
    void what_nobody_knows_may_be_there_or_not_and_late_but_not_by_half() throws Exception {
        append("x", UNKNOWN, "a");
        append("y", DONE, "a");
        assertThat(history.faults(Map.of("a", List.of("y")))).isEmpty();
        assertThat(history.faults(Map.of("a", List.of("y", "x")))).isEmpty();
        append("z", UNKNOWN, "a", "b");
        assertThat(history.faults(Map.of("a", List.of("y", "z"), "b", List.of())))
                .containsExactly("z is there by half");
    }

    @Test
    void two_notes_in_an_order_that_time_contradicts_are_seen() throws Exception {
        append("x", DONE, "a");
        append("y", DONE, "a");
        assertThat(history.faults(Map.of("a", List.of("y", "x"))))
                .containsExactly("no order of all acts fits what was seen and when");
    }

    @Test
    void a_read_behind_what_was_answered_before_it_is_seen() throws Exception {
        append("x", DONE, "a");
        read("a");
        assertThat(history.faults(Map.of("a", List.of("x"))))
                .containsExactly("no order of all acts fits what was seen and when");
    }

    @Test
    void a_read_of_what_was_gone_again_is_seen() throws Exception {
        append("x", DONE, "a");
        append("y", UNKNOWN, "a");
        read("a", "x", "y");
        append("z", DONE, "a");
        assertThat(history.faults(Map.of("a", List.of("x", "z"))))
                .containsExactly("what was read of a is no beginning of what it came to: [x, y]");
    }

    private List<String> faults(String... notes) {
        return history.faults(Map.of("a", List.of(notes), "b", List.of("y")));
    }

    private void append(String note, Ending ending, String... lists) throws Exception {
        assertThat(history.appends(note, List.of(lists), () -> ending)).isEqualTo(ending);
    }

    private void read(String list, String... notes) throws Exception {
        assertThat(history.reads(list, () -> List.of(notes))).containsExactly(notes);
    }
}
