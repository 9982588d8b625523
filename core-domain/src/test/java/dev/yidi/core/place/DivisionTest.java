package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {
    private static final DivisionCode CODE = DivisionCode.of("330122101000");
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    @Test
    void the_name_on_a_date_follows_the_renamings_in_whatever_order_they_are_given() {
        Division town = new Division(
                CODE,
                "今镇",
                Tier.TOWNSHIP,
                Optional.empty(),
                Validity.always(),
                List.of(),
                List.of(new FormerName("中乡", DAY), new FormerName("古乡", DAY.minusYears(10))));
        assertThat(town.nameOn(DAY.minusYears(10).minusDays(1))).isEqualTo("古乡");
        assertThat(town.nameOn(DAY.minusYears(10))).isEqualTo("中乡");
        assertThat(town.nameOn(DAY.minusDays(1))).isEqualTo("中乡");
        assertThat(town.nameOn(DAY)).isEqualTo("今镇");
    }

    @Test
    void it_is_over_only_after_its_end() {
        Division town = new Division(
                CODE,
                "镇",
                Tier.TOWNSHIP,
                Optional.empty(),
                new Validity(DAY, Optional.of(DAY.plusYears(1))),
                List.of(),
                List.of());
        assertThat(town.existsOn(DAY)).isTrue();
        assertThat(town.isOver(DAY)).isFalse();
        assertThat(town.isOver(DAY.minusYears(1))).isFalse();
        assertThat(town.isOver(DAY.plusYears(2))).isTrue();
    }

    @Test
    void a_successor_without_end_and_names_of_one_day_are_both_named() {
        DivisionCode other = DivisionCode.of("330122102000");
        assertThatThrownBy(() -> new Division(
                        CODE,
                        "镇",
                        Tier.TOWNSHIP,
                        Optional.empty(),
                        Validity.always(),
                        List.of(other, other),
                        List.of(new FormerName("甲", DAY), new FormerName("乙", DAY))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::code)
                                .containsExactlyInAnyOrder(
                                        "division.successor-without-end",
                                        "division.successor-twice",
                                        "division.renamed-twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000", "\uFFFD\uFFFD镇", "\uD800"})
    void a_name_must_be_one_readable_line(String name) {
        assertThatThrownBy(() -> Division.of(CODE, name, Tier.TOWNSHIP, Optional.empty()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void blanks_around_a_name_fall_away() {
        assertThat(Division.of(CODE, " 镇 ", Tier.TOWNSHIP, Optional.empty()).name())
                .isEqualTo("镇");
        assertThatThrownBy(() -> new FormerName("甲;乙", DAY)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new FormerName("甲@乙", DAY)).isInstanceOf(InvalidInputException.class);
    }
}
