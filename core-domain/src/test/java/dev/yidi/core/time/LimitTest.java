package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseKind;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PetitionCategory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LimitTest {
    @Test
    void a_contradictory_limit_is_refused_with_all_faults() {
        assertThatThrownBy(() -> new Limit(
                        new LimitId("X_LIMIT"),
                        LimitNature.DUTY,
                        Span.hours(24),
                        Milestone.RECEIVED,
                        Set.of(Milestone.RECEIVED),
                        RollPolicy.FORWARD,
                        Optional.of(new ExtensionRule("PARTIES", Optional.of(Span.days(1)), Optional.empty())),
                        Set.of(),
                        Fixtures.BASIS,
                        Validity.from(LocalDate.of(2020, 1, 1)),
                        "Zhejiang",
                        Set.of(CaseKind.DISPUTE),
                        Set.of(PetitionCategory.APPEAL_CLAIM)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path())
                                .containsExactly("stops", "roll", "extension", "jurisdiction", "categories"));
    }

    @Test
    void a_limit_applies_to_its_kinds_and_categories_only() {
        Limit limit = Fixtures.limit(Span.days(5));
        assertThat(limit.appliesTo(CaseKind.PETITION, Optional.of(PetitionCategory.APPEAL_CLAIM)))
                .isTrue();
        assertThat(limit.appliesTo(CaseKind.PETITION, Optional.of(PetitionCategory.SUGGESTION)))
                .isFalse();
        assertThat(limit.appliesTo(CaseKind.PETITION, Optional.empty())).isFalse();
        assertThat(limit.appliesTo(CaseKind.DISPUTE, Optional.empty())).isFalse();
    }

    @Test
    void its_sets_are_copies_in_a_fixed_order() {
        Set<PauseReason> pauses = new HashSet<>(Set.of(PauseReason.FORCE_MAJEURE, PauseReason.HEARING));
        Limit limit = Fixtures.limit(Span.days(5), RollPolicy.NONE, Optional.empty(), pauses);
        pauses.clear();
        assertThat(limit.pauses()).containsExactly(PauseReason.HEARING, PauseReason.FORCE_MAJEURE);
        assertThatThrownBy(() -> limit.stops().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_validity_holds_its_first_and_last_day() {
        LocalDate first = LocalDate.of(2022, 5, 1);
        LocalDate last = LocalDate.of(2024, 4, 30);
        Validity validity = new Validity(first, Optional.of(last));
        assertThat(validity.contains(first)).isTrue();
        assertThat(validity.contains(last)).isTrue();
        assertThat(validity.contains(first.minusDays(1))).isFalse();
        assertThat(validity.contains(last.plusDays(1))).isFalse();
        assertThat(Validity.from(first).contains(LocalDate.of(2999, 1, 1))).isTrue();
        assertThatThrownBy(() -> new Validity(last, Optional.of(first))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_extension_names_its_grantor_and_at_least_one_grant() {
        assertThatThrownBy(() -> new ExtensionRule("head", Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ExtensionRule("ORGAN_HEAD", Optional.empty(), Optional.of(0)))
                .isInstanceOf(InvalidInputException.class);
    }
}
