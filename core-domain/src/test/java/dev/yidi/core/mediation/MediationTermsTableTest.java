package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import dev.yidi.core.time.LimitId;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MediationTermsTableTest {
    private static final String GOOD = """
            terms a
            type PEOPLES
            valid 2011-01-01
            limits PM_MEDIATE
            fee FREE
            acceptance CONSENT
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
        assertThat(terms.limits()).containsExactly(new LimitId("PM_MEDIATE"));
    }

    @ParameterizedTest
    @EnumSource(MediationRule.class)
    void every_rule_of_peoples_mediation_names_its_source(MediationRule rule) {
        boolean unused = Set.of(
                        MediationRule.PANEL,
                        MediationRule.NOTICES,
                        MediationRule.ONLINE,
                        MediationRule.LATER_ROLES,
                        MediationRule.SECOND_TRY)
                .contains(rule);
        assertThat(MediationTerms.peoples().basisOf(rule).isEmpty()).isEqualTo(unused);
    }

    @ParameterizedTest
    @MethodSource("published")
    void what_terms_provide_for_has_a_legal_source(MediationTerms terms) {
        Map<MediationRule, Boolean> used = new EnumMap<>(MediationRule.class);
        used.put(MediationRule.VOLUNTARY, true);
        used.put(MediationRule.REFUSAL, true);
        used.put(MediationRule.MEDIATORS, true);
        used.put(MediationRule.RECUSAL, true);
        used.put(MediationRule.FALSE_MEDIATION, true);
        used.put(MediationRule.RISK, true);
        used.put(MediationRule.OTHER_WAYS, true);
        used.put(MediationRule.WRITTEN_EFFECT, true);
        used.put(MediationRule.ENDS, true);
        used.put(MediationRule.FREE, terms.fee() != FeeRule.NOT_STATED);
        used.put(MediationRule.PERIOD, !terms.limits().isEmpty());
        used.put(MediationRule.ACCEPTANCE, terms.acceptance() == AcceptanceRule.BODY);
        used.put(MediationRule.PANEL, !terms.panelGrounds().isEmpty());
        used.put(MediationRule.NOTICES, !terms.notices().isEmpty());
        used.put(MediationRule.ONLINE, !terms.online().isEmpty());
        used.put(MediationRule.LATER_ROLES, !terms.laterRoles().isEmpty());
        used.put(MediationRule.SECOND_TRY, terms.attempts() > 1);
        used.forEach((rule, is) -> {
            if (is) {
                assertThat(terms.basisOf(rule)).as(terms.name() + " " + rule).isNotEmpty();
            }
        });
    }

    @Test
    void nobody_but_peoples_mediation_and_commercial_mediation_says_something_of_fees() {
        assertThat(published().filter(terms -> terms.fee() == FeeRule.NOT_STATED))
                .isNotEmpty()
                .allSatisfy(terms -> assertThat(terms.basisOf(MediationRule.FREE))
                        .as(terms.name())
                        .isEmpty());
    }

    @Test
    void every_type_of_the_law_has_terms() {
        assertThat(published().map(MediationTerms::type)).contains(MediationType.values());
    }

    static Stream<MediationTerms> published() {
        return MediationTermsTable.published().all().stream();
    }

    @Test
    void inherited_rules_can_be_left_out() {
        MediationTermsTable table = read(GOOD + """
                rule FREE 某法 art. 4
                rule FORM 某法 art. 5
                terms b
                like a
                unlike FREE
                rule FREE 别法 art. 2
                """);
        assertThat(table.get("b").basisOf(MediationRule.FREE)).containsExactly(new Citation("别法", "2"));
        assertThat(table.get("b").basisOf(MediationRule.FORM)).containsExactly(new Citation("某法", "5"));
        assertThat(table.get("a").basisOf(MediationRule.FREE)).containsExactly(new Citation("某法", "4"));
    }

    @Test
    void a_block_can_take_over_another_and_change_it() {
        MediationTermsTable table = read(GOOD + """
                terms b
                like a
                fee NOT_STATED
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
                        limits lower
                        fee perhaps
                        fee FREE
                        valid someday
                        acceptance CONSENT
                        attempts 0
                        jurisdiction Zhejiang
                        visit soon
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
                                        "line 1", "line 3", "line 4", "line 5", "line 6", "line 7", "line 9", "line 10",
                                        "line 11", "line 14", "line 17", "line 18", "line 19", "line 20", "line 21"));
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
        assertThatThrownBy(() -> read(GOOD + "terms b\nfee FREE\nlike a\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 15");
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
