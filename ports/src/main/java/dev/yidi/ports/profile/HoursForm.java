package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.TimeRange;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opening hours: {@code {"weekdays": "08:30-12:00 14:00-17:30", "SATURDAY": "09:00-11:00", "onDaysOff": true}}; weekdays
 * stands for Monday to Friday where a day has no hours of its own.
 */
final class HoursForm {
    private static final String WEEKDAYS = "weekdays";

    private HoursForm() {}

    static Optional<OpeningHours> read(Part part) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        Optional<List<TimeRange>> weekdays = part.maybe(WEEKDAYS, HoursForm::ranges);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                weekdays.ifPresent(ranges -> week.put(day, ranges));
            }
            part.maybe(day.name(), HoursForm::ranges).ifPresent(ranges -> week.put(day, ranges));
        }
        boolean onDaysOff = part.flag("onDaysOff");
        return part.make(() -> new OpeningHours(week, onDaysOff));
    }

    static void write(ObjectNode node, OpeningHours hours) {
        List<List<TimeRange>> office = Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .map(day -> hours.week().getOrDefault(day, List.of()))
                .toList();
        boolean alike = new HashSet<>(office).size() == 1 && !office.get(0).isEmpty();
        if (alike) {
            node.put(WEEKDAYS, text(office.get(0)));
        }
        hours.week().forEach((day, ranges) -> {
            if (!alike || day.compareTo(DayOfWeek.FRIDAY) > 0) {
                node.put(day.name(), text(ranges));
            }
        });
        if (hours.onDaysOff()) {
            node.put("onDaysOff", true);
        }
    }

    private static List<TimeRange> ranges(String text) {
        return Stream.of(text.strip().split("\\s+")).map(TimeRange::parse).toList();
    }

    private static String text(List<TimeRange> ranges) {
        return ranges.stream().map(TimeRange::toString).collect(Collectors.joining(" "));
    }
}
