package dev.yidi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Reason LATE = Reason.of("case.object.late", new Citation("信访工作条例(2022)", "23 ¶3"));
    private static final Reason CLOSED = Reason.of("case.closed").with("state", "CLOSED");

    @Test
    void a_granted_decision_has_a_value_and_no_reasons() {
        Outcome<String> granted = Outcome.granted("yes");
        assertThat(granted.isGranted()).isTrue();
        assertThat(granted.reasons()).isEmpty();
        assertThat(granted.orElseThrow()).isEqualTo("yes");
    }

    @Test
    void a_refusal_names_all_its_reasons_at_once() {
        Outcome<String> refused = Outcome.refused(List.of(LATE, CLOSED));
        assertThat(refused.isGranted()).isFalse();
        assertThat(refused.reasons()).containsExactly(LATE, CLOSED);
        assertThatThrownBy(refused::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("case.object.late")
                .hasMessageContaining("case.closed");
    }

    @Test
    void a_refusal_without_reason_cannot_be_made() {
        assertThatThrownBy(() -> Outcome.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_reasons_of_a_refusal_are_a_copy() {
        List<Reason> reasons = new ArrayList<>(List.of(LATE));
        Outcome<String> refused = Outcome.refused(reasons);
        reasons.add(CLOSED);
        assertThat(refused.reasons()).containsExactly(LATE);
        assertThatThrownBy(() -> refused.reasons().add(CLOSED)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_value_and_a_list_of_reasons_are_granted_only_when_the_list_is_empty() {
        assertThat(Outcome.of(1, List.of())).isEqualTo(Outcome.granted(1));
        assertThat(Outcome.of(1, List.of(LATE, CLOSED))).isEqualTo(Outcome.refused(List.of(LATE, CLOSED)));
        assertThat(Outcome.refused(LATE)).isEqualTo(Outcome.refused(List.of(LATE)));
    }

    @Test
    void mapping_and_going_on_touch_only_what_was_granted() {
        assertThat(Outcome.granted(2).map(n -> n * 3)).isEqualTo(Outcome.granted(6));
        assertThat(Outcome.<Integer>refused(LATE).map(n -> n * 3).reasons()).containsExactly(LATE);
        assertThat(Outcome.granted(2)
                        .then(n -> Outcome.<Integer>refused(CLOSED))
                        .reasons())
                .containsExactly(CLOSED);
        assertThat(Outcome.<Integer>refused(LATE)
                        .then(n -> Outcome.<Integer>refused(CLOSED))
                        .reasons())
                .as("what was refused first stays")
                .containsExactly(LATE);
        assertThat(Outcome.granted(2).<String>fold(n -> "granted " + n, reasons -> "refused"))
                .isEqualTo("granted 2");
        assertThat(Outcome.<Integer>refused(LATE)
                        .<String>fold(n -> "granted", reasons -> reasons.get(0).code()))
                .isEqualTo("case.object.late");
    }

    @Test
    void a_reason_carries_its_law_and_named_values() {
        Reason reason = LATE.with("days", 6).with("allowed", 5);
        assertThat(reason.detail("days")).contains("6");
        assertThat(reason.detail("other")).isEmpty();
        assertThat(reason.basis()).extracting(Citation::toString).containsExactly("信访工作条例(2022) art. 23 ¶3");
        assertThat(LATE.details()).as("the reason it was made from stays").isEmpty();
        assertThatThrownBy(() -> Reason.of("Not A Code")).isInstanceOf(InvalidInputException.class);
    }
}
