package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.SlotPlan;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Window;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether appointments fit the windows they are for: this one is open for two hours, then for two and a half. */
class HallCheckTest {
    private static final WindowId FIRST = new WindowId("w1");
    private static final CountyProfile COUNTY = SmallCounty.plain()
            .withWindows(List.of(new Window(
                    FIRST,
                    "综合窗口",
                    Optional.empty(),
                    true,
                    Set.of(),
                    OpeningHours.weekdays(TimeRange.parse("09:00-11:00"), TimeRange.parse("14:00-16:30")))))
            .profile();

    @Test
    void a_slot_may_be_as_long_as_the_window_is_open_at_a_stretch() {
        HallRules rules = HallRules.standard().with(Map.of(FIRST, new SlotPlan(150, 2, 0)));

        assertThat(COUNTY.revise().hall(rules).profile().hall()).isEqualTo(rules);
    }

    @Test
    void a_slot_that_no_stretch_of_opening_hours_holds_is_refused() {
        assertThat(faults(Map.of(FIRST, new SlotPlan(151, 2, 0))))
                .containsExactly("hall.appointments.windows[w1].minutes hall.slot-too-long");
    }

    @Test
    void where_no_appointments_are_taken_the_length_of_a_slot_says_nothing() {
        HallRules none = HallRules.standard().with(Map.of(FIRST, new SlotPlan(480, 0, 0)));

        assertThat(COUNTY.revise().hall(none).profile().hall()).isEqualTo(none);
    }

    @Test
    void a_plan_for_a_window_that_is_not_there_is_refused() {
        assertThat(faults(Map.of(FIRST, new SlotPlan(30, 2, 0), new WindowId("w9"), new SlotPlan(30, 2, 0))))
                .containsExactly("hall.appointments.windows[w9] profile.unknown-window");
    }

    private static List<String> faults(Map<WindowId, SlotPlan> plans) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> COUNTY.revise()
                                .hall(HallRules.standard().with(plans))
                                .profile())
                .faults()
                .stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }
}
