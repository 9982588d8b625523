package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.escalation.CaseTerm;
import dev.yidi.core.joint.JointTerm;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.RuleSet;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a ladder may name although it stands in no rule set is exactly what a case sets itself. */
class CaseTermTest {
    @Test
    void the_terms_are_those_that_cases_start() {
        assertThat(Arrays.stream(CaseTerm.values()).map(CaseTerm::limit))
                .containsExactlyInAnyOrder(
                        new LimitId(AssignedTerm.ID),
                        new LimitId(ReturnTerm.ID),
                        ProxyTerm.LIMIT,
                        ChargeTerm.LIMIT,
                        JointTerm.CONTRIBUTION.limit(),
                        JointTerm.TASK.limit());
    }

    @Test
    void none_of_them_stands_in_a_shipped_rule_set() {
        for (RuleSet rules : List.of(RuleSet.national2022(), RuleSet.zhejiang2016())) {
            assertThat(rules.limits()).noneMatch(limit -> CaseTerm.has(limit.id()));
        }
    }
}
