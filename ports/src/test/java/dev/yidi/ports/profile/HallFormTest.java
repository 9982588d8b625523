package dev.yidi.ports.profile;

import static dev.yidi.ports.profile.SmallDocument.faults;
import static dev.yidi.ports.profile.SmallDocument.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.WindowId;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.SlotPlan;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Mode;
import org.junit.jupiter.api.Test;

/** How a hall runs stands in the county's document. */
class HallFormTest {
    private static final String HALL = """
            "hall": {
              "queue": {"headStart": {"ELDERLY": 45}, "calls": 3},
              "appointments": {
                "usual": {"minutes": 20, "places": 5, "keptFree": 40},
                "windows": [{"id": "w1", "minutes": 60, "places": 1, "keptFree": 0}],
                "daysAhead": 7, "changeMinutes": 60, "openPerPerson": 1, "earlyMinutes": 10, "lateMinutes": 5, "keepDays": 30
              }
            },
            """;

    @Test
    void a_document_without_a_hall_has_the_standard_one() {
        assertThat(read(SmallDocument.TEXT).hall()).isEqualTo(HallRules.standard());
        assertThat(read(with("\"hall\": {},")).hall()).isEqualTo(HallRules.standard());
    }

    @Test
    void a_county_s_own_queue_and_appointments_are_read_and_told_as_differences() {
        CountyProfile own = read(with(HALL));
        assertThat(own.hall().queue().headStart()).containsOnlyKeys(PriorityGround.ELDERLY);
        assertThat(own.hall().queue().calls()).isEqualTo(3);
        assertThat(own.hall().appointments().plan(new WindowId("w1"))).isEqualTo(new SlotPlan(60, 1, 0));
        assertThat(own.hall().appointments().plan(new WindowId("w2"))).isEqualTo(new SlotPlan(20, 5, 40));
        assertThat(ProfileDiff.between(read(SmallDocument.TEXT), own).changes())
                .extracting(ProfileChange::path)
                .contains(
                        "hall.queue.headStart.ELDERLY",
                        "hall.queue.headStart.PREGNANT",
                        "hall.queue.calls",
                        "hall.appointments.usual.minutes",
                        "hall.appointments.windows[w1]",
                        "hall.appointments.keepDays");
    }

    @Test
    void every_fault_is_told_with_its_path() {
        assertThat(faults(with(HALL.replace("\"w1\"", "\"w9\"").replace("\"calls\": 3", "\"calls\": 0"))))
                .containsExactly("hall.queue.calls hall.range");
        assertThat(faults(with(HALL.replace("\"w1\"", "\"w9\""))))
                .containsExactly("hall.appointments.windows[w9] profile.unknown-window");
        assertThat(faults(with(HALL.replace("\"minutes\": 60", "\"minutes\": 200"))))
                .containsExactly("hall.appointments.windows[w1].minutes hall.slot-too-long");
        assertThat(faults(with(HALL.replace("\"keptFree\": 40", "\"keptFree\": 95")
                        .replace("\"ELDERLY\"", "\"RICH\"")
                        .replace("\"daysAhead\": 7", "\"days\": 7"))))
                .containsExactlyInAnyOrder(
                        "hall.queue.headStart.RICH profile.unknown-field",
                        "hall.appointments.usual.keptFree hall.nothing-bookable",
                        "hall.appointments.daysAhead profile.number",
                        "hall.appointments.days profile.unknown-field");
    }

    @Test
    void each_preset_says_how_its_hall_runs() {
        for (Mode mode : Mode.values()) {
            assertThat(Presets.of(mode).hall()).isNotEqualTo(HallRules.standard());
        }
        assertThat(Presets.centre().hall().appointments().plan(new WindowId("w18")))
                .as("the psychological service sees one at a time")
                .isEqualTo(new SlotPlan(60, 1, 0));
    }

    private static String with(String hall) {
        return SmallDocument.with("\"texts\":", hall + "\"texts\":");
    }
}
