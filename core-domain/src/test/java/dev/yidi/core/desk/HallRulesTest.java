package dev.yidi.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.WindowId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HallRulesTest {
    private static final SlotPlan PLAN = new SlotPlan(30, 4, 50);

    @Test
    void the_shipped_rules_keep_half_of_the_places_for_who_just_comes() {
        HallRules standard = HallRules.standard();
        assertThat(standard.appointments().usual()).isEqualTo(PLAN);
        assertThat(standard.appointments().usual().bookable()).isEqualTo(2);
        assertThat(standard.queue().calls()).isEqualTo(2);
    }

    @Test
    void a_share_kept_free_is_rounded_up_to_whole_places() {
        assertThat(new SlotPlan(30, 3, 50).bookable()).isOne();
        assertThat(new SlotPlan(30, 10, 1).bookable()).isEqualTo(9);
        assertThat(new SlotPlan(30, 10, 0).bookable()).isEqualTo(10);
        assertThat(new SlotPlan(30, 0, 100).bookable()).isZero();
        assertThat(faults(() -> new SlotPlan(30, 1, 1))).containsExactly("keptFree hall.nothing-bookable");
    }

    @Test
    void a_window_without_a_plan_of_its_own_has_the_usual_one() {
        WindowId own = new WindowId("own");
        SlotPlan other = new SlotPlan(60, 1, 0);
        AppointmentRule rule = new AppointmentRule(PLAN, Map.of(own, other), 14, 120, 2, 15, 10, 90);
        assertThat(rule.plan(own)).isEqualTo(other);
        assertThat(rule.plan(new WindowId("another"))).isEqualTo(PLAN);
    }

    @Test
    void of_several_grounds_the_greatest_counts_and_not_their_sum() {
        QueueRule rule = new QueueRule(Map.of(PriorityGround.ELDERLY, 30, PriorityGround.APPOINTMENT, 20), 2);
        assertThat(rule.headStart(Set.of(PriorityGround.APPOINTMENT, PriorityGround.ELDERLY)))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(rule.headStart(Set.of(PriorityGround.PREGNANT))).isZero();
    }

    @Test
    void every_number_out_of_its_range_is_told() {
        assertThat(faults(() -> new AppointmentRule(PLAN, Map.of(), 91, -1, 0, 241, 241, 0)))
                .containsExactly(
                        "daysAhead hall.range",
                        "changeMinutes hall.range",
                        "openPerPerson hall.range",
                        "earlyMinutes hall.range",
                        "lateMinutes hall.range",
                        "keepDays hall.range");
        assertThat(faults(() -> new SlotPlan(4, 201, 101)))
                .containsExactly("minutes hall.range", "places hall.range", "keptFree hall.range");
        assertThat(faults(() -> new QueueRule(Map.of(PriorityGround.DISABLED, -1), 0)))
                .containsExactly("headStart.DISABLED hall.range", "calls hall.range");
    }

    private static List<String> faults(Supplier<?> maker) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, maker::get);
        return refused.faults().stream().map(HallRulesTest::shown).toList();
    }

    private static String shown(Fault fault) {
        return fault.path() + " " + fault.code();
    }
}
