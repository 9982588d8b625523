package dev.yidi.core.hall;

import dev.yidi.core.OrganId;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.StationingKind;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Window;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is in on a day 当日值班: which organs are here, which come when called, which windows are open and when.
 *
 * @param day the day
 * @param workday whether it is a working day of the work calendar, 调休 included
 * @param here the organs that are here, in the profile's order
 * @param onCall the organs that come when called, on working days
 * @param windows the windows that are open, in the profile's order
 */
public record DutyRoster(
        LocalDate day, boolean workday, List<OrganId> here, List<OnCall> onCall, List<OpenWindow> windows) {
    public DutyRoster {
        here = List.copyOf(here);
        onCall = List.copyOf(onCall);
        windows = List.copyOf(windows);
    }

    /**
     * The roster of {@code day}. A rotating organ is here on the weekdays of its roster that are working days, and on its
     * single dates also on a day off; without it its windows are closed. On a day off an organ is here only where a window
     * of its own is open.
     */
    public static DutyRoster on(CountyProfile profile, WorkCalendar calendar, LocalDate day) {
        boolean workday = calendar.isWorkday(day);
        List<OpenWindow> windows = profile.windows().stream()
                .filter(window -> isStaffed(profile, window, day, workday))
                .map(window -> new OpenWindow(
                        window.id(), staff(profile, window), window.hours().on(day, calendar::isWorkday)))
                .filter(window -> !window.hours().isEmpty())
                .toList();
        List<Organ> organs = profile.organs().current();
        List<OrganId> here = organs.stream()
                .filter(organ ->
                        isHere(organ, day, workday) || (!workday && hasWindow(windows, organ) && isResident(organ)))
                .map(Organ::id)
                .toList();
        List<OnCall> onCall = organs.stream()
                .filter(organ -> workday)
                .flatMap(organ ->
                        organ.stationing().responseMinutes().stream().map(minutes -> new OnCall(organ.id(), minutes)))
                .toList();
        return new DutyRoster(day, workday, here, onCall, windows);
    }

    /** Whether the window is open at {@code time}. */
    public boolean isOpen(WindowId window, LocalTime time) {
        return hours(window).anyMatch(range -> range.contains(time));
    }

    /** When the window closes for the stretch that is open at {@code time}; midnight is the end of the day. */
    public Optional<LocalTime> openUntil(WindowId window, LocalTime time) {
        return hours(window)
                .filter(range -> range.contains(time))
                .map(TimeRange::to)
                .findFirst();
    }

    private Stream<TimeRange> hours(WindowId window) {
        return windows.stream().filter(each -> each.window().equals(window)).flatMap(each -> each.hours().stream());
    }

    private static boolean isHere(Organ organ, LocalDate day, boolean workday) {
        return workday
                ? organ.stationing().isPresentOn(day)
                : organ.stationing()
                        .roster()
                        .filter(roster -> roster.dates().contains(day))
                        .isPresent();
    }

    private static boolean isResident(Organ organ) {
        StationingKind kind = organ.stationing().kind();
        return kind == StationingKind.WHOLE || kind == StationingKind.PERMANENT;
    }

    private static boolean hasWindow(List<OpenWindow> windows, Organ organ) {
        return windows.stream()
                .anyMatch(window -> window.organ().filter(organ.id()::equals).isPresent());
    }

    private static boolean isStaffed(CountyProfile profile, Window window, LocalDate day, boolean workday) {
        return staff(profile, window)
                .map(profile.organs()::get)
                .filter(organ -> organ.stationing().kind() == StationingKind.ROTATING)
                .map(organ -> isHere(organ, day, workday))
                .orElse(true);
    }

    private static Optional<OrganId> staff(CountyProfile profile, Window window) {
        return window.organ().filter(profile.organs()::knows).map(profile.organs()::currentOf);
    }

    /**
     * An organ that comes when called 随叫随到.
     *
     * @param organ the organ
     * @param minutes within how many minutes
     */
    public record OnCall(OrganId organ, int minutes) {}

    /**
     * A window that is open on the day.
     *
     * @param window the window
     * @param organ the organ that staffs it today; none for a window of the centre itself
     * @param hours when it is open, in order
     */
    public record OpenWindow(WindowId window, Optional<OrganId> organ, List<TimeRange> hours) {
        public OpenWindow {
            hours = List.copyOf(hours);
        }
    }
}
