package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.place.Tier;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** From when on a county may call something a signal. */
class SignalPolicyTest {
    private static final SignalRule CLUSTER = rule(SignalKind.CLUSTER, 30);
    private static final SignalRule VISIT = rule(SignalKind.GROUP_VISIT, 7);

    @Test
    void the_least_and_the_most_of_each_number_are_taken() {
        assertThat(new SignalRule(SignalKind.CLUSTER, 2, 1, Tier.VILLAGE).threshold())
                .isEqualTo(2);
        assertThat(new SignalRule(SignalKind.CLUSTER, 10_000, 366, Tier.COUNTY).withinDays())
                .isEqualTo(366);
    }

    @Test
    void one_matter_is_no_signal_and_no_time_is_longer_than_a_year() {
        assertThat(faults(() -> new SignalRule(SignalKind.CLUSTER, 1, 0, Tier.VILLAGE)))
                .containsExactly("threshold signal.range", "withinDays signal.range");
        assertThat(faults(() -> new SignalRule(SignalKind.CLUSTER, 10_001, 367, Tier.VILLAGE)))
                .containsExactly("threshold signal.range", "withinDays signal.range");
    }

    @Test
    void rules_stand_in_the_order_of_their_kinds_and_the_longest_time_is_known() {
        SignalPolicy policy = new SignalPolicy(List.of(VISIT, CLUSTER));

        assertThat(policy.rules()).containsExactly(CLUSTER, VISIT);
        assertThat(policy.longestDays()).isEqualTo(30);
    }

    @Test
    void a_kind_has_one_rule_wherever_it_stands_again() {
        assertThat(faults(() -> new SignalPolicy(List.of(CLUSTER, VISIT, rule(SignalKind.CLUSTER, 60)))))
                .containsExactly("signals signal.kind-twice");
        assertThat(faults(() -> new SignalPolicy(List.of(VISIT, CLUSTER, VISIT, CLUSTER))))
                .hasSize(2);
    }

    private static SignalRule rule(SignalKind kind, int days) {
        return new SignalRule(kind, 5, days, Tier.TOWNSHIP);
    }

    private static List<String> faults(ThrowingCallable making) {
        return catchThrowableOfType(InvalidInputException.class, making).faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }
}
