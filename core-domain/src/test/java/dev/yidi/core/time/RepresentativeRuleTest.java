package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepresentativeRuleTest {
    @Test
    void the_first_rule_that_covers_the_group_counts() {
        RuleSet zhejiang = RuleSet.zhejiang2016();

        assertThat(zhejiang.representativesOf(10))
                .contains(new RepresentativeRule(Optional.of(10), 3, new Citation("浙江省信访条例(2016)", "15 ¶2")));
        assertThat(zhejiang.representativesOf(11).map(RepresentativeRule::most)).contains(5);
    }

    @Test
    void local_rules_stand_over_national_ones_and_what_they_leave_out_stays() {
        RuleSet local = new RuleSet("local", "1", List.of());

        assertThat(local.over(RuleSet.national2022()).representatives())
                .isEqualTo(RuleSet.national2022().representatives());
        assertThat(RuleSet.zhejiang2016().over(RuleSet.national2022()).representatives())
                .isEqualTo(RuleSet.zhejiang2016().representatives());
        assertThat(local.representativesOf(4)).isEmpty();
    }

    @Test
    void a_malformed_line_is_refused_with_its_number() {
        String text = "rules a 1\njurisdiction CN\nrepresentatives many\nrepresentatives 0; 某条例 art. 1\n";

        assertThatThrownBy(() -> RuleSet.read(new StringReader(text)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::path)
                                .containsExactly("line 3", "line 4"));
    }
}
