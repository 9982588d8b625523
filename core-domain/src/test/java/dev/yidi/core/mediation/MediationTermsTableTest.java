package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediationTermsTableTest {
    private static final String GOOD = """
            terms a
            type PEOPLES
            period PM_MEDIATE
            free yes
            objection-to-named-mediator-ends no
            recusal-overridable-by-all yes
            effect-acts PARTIES_SIGN
            written-triggers none
            other-ways JUDICIAL
            basis 某法 art. 1
            """;

    @Test
    void peoples_mediation_is_free_and_runs_on_its_own_limit() {
        MediationTerms terms = MediationTerms.peoples();

        assertThat(terms.type()).isEqualTo(MediationType.PEOPLES);
        assertThat(terms.free()).isTrue();
        assertThat(terms.basisOf(MediationRule.FREE)).containsExactly(new Citation("人民调解法(2010)", "4"));
        assertThat(terms.period().value()).isEqualTo("PM_MEDIATE");
    }

    @ParameterizedTest
    @EnumSource(MediationRule.class)
    void every_rule_of_every_published_type_names_its_source(MediationRule rule) {
        MediationTermsTable table = MediationTermsTable.published();

        assertThat(table.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(table.get(name).basisOf(rule)).isNotEmpty());
    }

    @Test
    void a_block_can_take_over_another_and_change_it() {
        MediationTermsTable table = read(GOOD + """
                terms b
                like a
                free no
                rule FREE 别法 art. 2
                """);

        assertThat(table.get("b").free()).isFalse();
        assertThat(table.get("b").otherWays()).containsExactly(OtherWay.JUDICIAL);
        assertThat(table.get("b").basisOf(MediationRule.FREE)).containsExactly(new Citation("别法", "2"));
        assertThat(table.get("a").basisOf(MediationRule.FREE)).isEmpty();
    }

    @Test
    void every_faulty_line_is_named_at_once() {
        assertThatThrownBy(() -> read("""
                        type PEOPLES
                        terms a
                        type VILLAGE
                        period lower
                        free perhaps
                        free no
                        objection-to-named-mediator-ends no
                        recusal-overridable-by-all yes
                        effect-acts NONE
                        written-triggers none
                        other-ways JUDICIAL
                        colour red
                        basis 某法
                        rule FREE
                        terms a
                        like z
                        """))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::path)
                                .contains(
                                        "line 1", "line 3", "line 4", "line 5", "line 6", "line 9", "line 12",
                                        "line 13", "line 14", "line 15", "line 16"));
    }

    @Test
    void a_missing_line_is_named_and_an_empty_table_is_none() {
        assertThatThrownBy(() -> read("terms a\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("expected basis in the terms a");
        assertThatThrownBy(() -> read("# nothing\n")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void like_comes_first_and_names_a_block_further_up() {
        assertThatThrownBy(() -> read(GOOD + "terms b\nfree no\nlike a\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 13");
        assertThatThrownBy(() -> read("terms a\nlike a\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void an_unknown_name_is_told_with_the_known_ones() {
        assertThatThrownBy(() -> MediationTermsTable.published().get("nobody"))
                .isInstanceOf(YidiException.class)
                .hasMessageContaining("peoples");
        assertThat(MediationTermsTable.published().find("nobody")).isEmpty();
    }

    private static MediationTermsTable read(String text) {
        return MediationTermsTable.read(new StringReader(text));
    }
}
