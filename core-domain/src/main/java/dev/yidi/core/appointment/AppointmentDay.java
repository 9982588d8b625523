package dev.yidi.core.appointment;

import dev.yidi.core.FreeText;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The appointments of one window on one day 预约日. There is one file of them, so that no place is given twice.
 *
 * @param head what every file has
 * @param window the window
 * @param day the day
 * @param bookings the appointments, in the order in which they were made here
 * @param closures the stretches in which no appointments are given
 * @param over whether the day is over
 * @param forgotten whether it is forgotten who had booked
 */
public record AppointmentDay(
        FileHead head,
        WindowId window,
        LocalDate day,
        List<Booking> bookings,
        List<Closure> closures,
        boolean over,
        boolean forgotten)
        implements KeptFile<AppointmentDay> {
    /** The register 预约. */
    public static final String REGISTER = "appointment";

    /** What stands before the numbers of the days. */
    public static final String MARK = "YY";

    /** The key under which the days are found on which somebody must be told that the window is closed. */
    public static final String TO_TELL = "appointment:to-tell";

    /** The key under which the days are found for which somebody is expected. */
    public static final String AWAITED = "appointment:awaited";

    /** The clock that ends the day. */
    public static final ClockId DAY = new ClockId("day");

    /** The clock after which it is forgotten who had booked. */
    public static final ClockId KEEP = new ClockId("keep");

    private static final RungId OVER = new RungId("over");

    public AppointmentDay {
        bookings = List.copyOf(bookings);
        closures = List.copyOf(closures);
    }

    /** The key under which the days of all windows are found that have appointments. */
    public static String dayKey(LocalDate day) {
        return "day:" + day;
    }

    /** The key under which the day is found where an appointment is now. */
    public static String numberKey(String number) {
        return "number:" + number;
    }

    /** The appointment {@code number}. */
    public Optional<Booking> booking(String number) {
        return bookings.stream()
                .filter(booking -> booking.number().equals(number))
                .findFirst();
    }

    /** How many people can still be booked into {@code slot}: places less those taken in any slot that overlaps it. */
    public int room(Slots slots, Slot slot) {
        return room(slots, slot, booking -> true);
    }

    int room(Slots slots, Slot slot, Predicate<Booking> counted) {
        long taken = bookings.stream()
                .filter(counted)
                .filter(booking -> booking.state().takesRoom() && booking.slot().overlaps(slot))
                .count();
        return isClosed(slot) ? 0 : Math.max(0, slots.bookable() - (int) taken);
    }

    /** Whether no appointments are given for {@code slot}. */
    public boolean isClosed(Slot slot) {
        return closures.stream().anyMatch(closure -> closure.hours().overlaps(slot));
    }

    /**
     * The open appointments that cannot be kept as the county's windows, roster and calendar are now: displaced ones, and
     * those whose slot is not there any more, because a holiday was published or opening hours were changed.
     */
    public List<Booking> stranded(Slots slots) {
        return bookings.stream()
                .filter(booking -> booking.state().isOpen())
                .filter(booking -> booking.state() == BookingState.DISPLACED || !isWithin(slots, booking.slot()))
                .toList();
    }

    private static boolean isWithin(Slots slots, Slot slot) {
        return slots.all().stream().anyMatch(each -> each.overlaps(slot));
    }

    @Override
    public AppointmentDay with(FileHead other) {
        return new AppointmentDay(other, window, day, bookings, closures, over, forgotten);
    }

    @Override
    public FileFacts facts() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(dayKey(day));
        if (bookings.stream().anyMatch(Booking::isToBeTold)) {
            keys.add(TO_TELL);
        }
        if (!over && bookings.stream().anyMatch(booking -> booking.state().isOpen())) {
            keys.add(AWAITED);
        }
        bookings.stream()
                .filter(booking -> booking.state() != BookingState.MOVED)
                .forEach(booking -> {
                    keys.add(numberKey(booking.number()));
                    booking.slip().caseId().ifPresent(caseId -> keys.add("case:" + caseId));
                });
        return new FileFacts(
                REGISTER,
                head.number(),
                "",
                over ? "OVER" : "OPEN",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                head.openedAt(),
                !over,
                false,
                keys,
                FreeText.of(window + " " + day));
    }

    /** Whoever works at the centre or staffs the window. */
    @Override
    public AccessFacts access(CountyProfile profile) {
        Set<AccessTag> allow = new LinkedHashSet<>();
        profile.organs().centres().forEach(centre -> allow.add(AccessTag.member(centre.id())));
        profile.windows().stream()
                .filter(each -> each.id().equals(window))
                .flatMap(each -> each.organ().stream())
                .filter(profile.organs()::knows)
                .map(profile.organs()::currentOf)
                .forEach(organ -> allow.add(AccessTag.member(organ)));
        return new AccessFacts(allow, Set.of(), false, Set.of());
    }

    @Override
    public List<Alarm> alarms(Setting setting) {
        List<Alarm> alarms = new ArrayList<>();
        if (!over) {
            alarms.add(new Alarm(DAY, OVER, dayEnd(setting)));
        }
        if (!forgotten) {
            alarms.add(new Alarm(KEEP, OVER, keptUntil(setting)));
        }
        return List.copyOf(alarms);
    }

    @Override
    public boolean isErased() {
        return forgotten;
    }

    Instant dayEnd(Setting setting) {
        return day.plusDays(1).atStartOfDay(setting.zone()).toInstant();
    }

    Instant keptUntil(Setting setting) {
        int days = setting.profile().hall().appointments().keepDays();
        return day.plusDays(1L + days).atStartOfDay(setting.zone()).toInstant();
    }

    /** The number of the next appointment made here. */
    String nextNumber() {
        long made = bookings.stream()
                .filter(booking -> booking.number().startsWith(head.number() + "-"))
                .count();
        return head.number() + "-" + (made + 1);
    }

    /** With {@code booking}; one that left under this number and comes back stands in its old place. */
    AppointmentDay adding(Booking booking) {
        List<Booking> all = new ArrayList<>(bookings);
        all.removeIf(each -> each.number().equals(booking.number()));
        all.add(booking);
        return new AppointmentDay(head, window, day, all, closures, over, forgotten);
    }

    AppointmentDay changing(Predicate<Booking> which, UnaryOperator<Booking> change) {
        List<Booking> all = bookings.stream()
                .map(booking -> which.test(booking) ? change.apply(booking) : booking)
                .toList();
        return new AppointmentDay(head, window, day, all, closures, over, forgotten);
    }

    AppointmentDay changing(String number, UnaryOperator<Booking> change) {
        return changing(booking -> booking.number().equals(number), change);
    }

    AppointmentDay closed(List<Closure> now) {
        return new AppointmentDay(head, window, day, bookings, now, over, forgotten);
    }

    AppointmentDay ended() {
        return new AppointmentDay(head, window, day, bookings, closures, true, forgotten);
    }

    AppointmentDay forgetting() {
        return new AppointmentDay(head, window, day, bookings, closures, over, true);
    }
}
