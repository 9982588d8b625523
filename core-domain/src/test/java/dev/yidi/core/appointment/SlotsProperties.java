package dev.yidi.core.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.desk.SlotPlan;
import dev.yidi.core.hall.DutyRoster;
import dev.yidi.core.hall.Halls;
import dev.yidi.core.profile.CountyProfile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlotsProperties {
    private static final List<WindowId> WINDOWS = List.of(Halls.ANY, Halls.LAND, Halls.POLICE);

    @Property(tries = 1000)
    void every_slot_lies_in_the_opening_hours_of_an_open_day_and_none_overlap(
            @ForAll @IntRange(min = 0, max = 730) int days,
            @ForAll @IntRange(min = 5, max = 300) int minutes,
            @ForAll @IntRange(min = 0, max = 2) int which) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(days);
        WindowId window = WINDOWS.get(which);
        CountyProfile profile = SlotsTest.with(new SlotPlan(minutes, 3, 0));
        Slots slots = Slots.on(profile, CountyDesk.CALENDAR, window, day);
        DutyRoster roster = DutyRoster.on(profile, CountyDesk.CALENDAR, day);
        for (int i = 0; i < slots.all().size(); i++) {
            Slot slot = slots.all().get(i);
            LocalTime from = LocalTime.ofInstant(slot.from(), CountyDesk.ZONE);
            LocalTime last = LocalTime.ofInstant(slot.until().minusNanos(1), CountyDesk.ZONE);
            assertThat(LocalDate.ofInstant(slot.from(), CountyDesk.ZONE)).isEqualTo(day);
            assertThat(slot.length().toMinutes()).isEqualTo(minutes);
            assertThat(roster.isOpen(window, from)).isTrue();
            assertThat(roster.isOpen(window, last)).isTrue();
            assertThat(roster.openUntil(window, from)).isEqualTo(roster.openUntil(window, last));
            if (i > 0) {
                assertThat(slots.all().get(i - 1).until()).isBeforeOrEqualTo(slot.from());
            }
        }
    }
}
