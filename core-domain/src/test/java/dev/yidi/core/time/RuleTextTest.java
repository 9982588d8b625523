package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTextTest {
    @Test
    void a_limit_is_read_with_all_it_can_have() {
        RuleSet rules = RuleSet.read(new StringReader("""
                        \uFEFFrules county-promises 2
                        jurisdiction CN-ZJ-0122
                        # a note
                        limit XF_HANDLE
                          duty 60 days
                          from ACCEPTED
                          until CONCLUDED CLOSED
                          roll forward
                          extension ORGAN_HEAD; at most 30 days; at most 1 grant
                          pauses HEARING APPRAISAL
                          kinds PETITION REQUEST
                          categories APPEAL_CLAIM
                          basis 试验规则(2020) art. 3 ¶2
                          valid 2022-05-01..2024-04-30
                        """));
        assertThat(rules)
                .isEqualTo(new RuleSet(
                        "county-promises",
                        "2",
                        java.util.List.of(new Limit(
                                new LimitId("XF_HANDLE"),
                                LimitNature.DUTY,
                                Span.days(60),
                                Milestone.ACCEPTED,
                                Set.of(Milestone.CONCLUDED, Milestone.CLOSED),
                                RollPolicy.FORWARD,
                                Optional.of(
                                        new ExtensionRule("ORGAN_HEAD", Optional.of(Span.days(30)), Optional.of(1))),
                                Set.of(PauseReason.HEARING, PauseReason.APPRAISAL),
                                new Citation("试验规则(2020)", "3 ¶2"),
                                new Validity(LocalDate.of(2022, 5, 1), Optional.of(LocalDate.of(2024, 4, 30))),
                                "CN-ZJ-0122",
                                Set.of(CaseKind.PETITION, CaseKind.REQUEST),
                                Set.of(PetitionCategory.APPEAL_CLAIM)))));
        Limit limit = rules.limits().get(0);
        assertThat(limit.appliesTo(CaseKind.REQUEST, Optional.empty()))
                .as("categories restrict petitions only")
                .isTrue();
        assertThat(limit.appliesTo(CaseKind.PETITION, Optional.empty())).isFalse();
    }

    @Test
    void a_limit_without_legal_source_is_refused() {
        assertThatThrownBy(() -> RuleSet.read(new StringReader("""
                        rules x 1
                        jurisdiction CN
                        limit A
                          duty 5 days
                          from RECEIVED
                          until CLOSED
                          roll none
                          valid 2020-01-01
                        """)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.path()).isEqualTo("line 3");
                            assertThat(fault.message()).contains("basis");
                        }));
    }

    @Test
    void every_faulty_line_is_named_at_once() {
        assertThatThrownBy(() -> RuleSet.read(new StringReader("""
                        rules x
                        colour red
                        limit lower
                          duty 5 weeks
                          from NOWHERE
                          until CLOSED NEVER
                          roll sideways
                          extension ORGAN_HEAD; sometimes
                          basis 民法典
                          valid yesterday
                          pauses
                        limit B
                          duty 5 days
                          right 5 days
                          from RECEIVED
                          from CLOSED
                          shape round
                          until RECEIVED
                          roll none
                          basis 民法典(2020) art. 203
                          valid 2020-01-01
                        """)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path())
                                .containsExactlyInAnyOrder(
                                        "jurisdiction",
                                        "line 1",
                                        "line 2",
                                        "line 3",
                                        "line 4",
                                        "line 5",
                                        "line 6",
                                        "line 7",
                                        "line 8",
                                        "line 9",
                                        "line 10",
                                        "line 11",
                                        "line 12",
                                        "line 16",
                                        "line 17"));
    }

    @Test
    void a_limit_that_contradicts_itself_is_named_by_its_line() {
        assertThatThrownBy(() -> RuleSet.read(new StringReader("""
                        rules x 1
                        jurisdiction CN
                        limit B
                          duty 5 hours
                          from RECEIVED
                          until RECEIVED
                          roll forward
                          basis 民法典(2020) art. 203
                          valid 2020-01-01
                        """)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .hasSize(2)
                                .allSatisfy(fault -> assertThat(fault.path()).isEqualTo("line 3")));
    }

    @Test
    void an_input_that_breaks_off_is_not_a_rule_set() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> RuleSet.read(broken))
                .isInstanceOf(YidiException.class)
                .hasRootCauseMessage("gone");
    }
}
