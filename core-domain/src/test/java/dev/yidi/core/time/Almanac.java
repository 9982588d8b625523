package dev.yidi.core.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The shipped calendar read the plain way, day by day, to check the arithmetic of {@link WorkCalendar} against. */
final class Almanac {
    static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final Map<LocalDate, Boolean> named = new HashMap<>();

    Almanac() {
        try (InputStream in = WorkCalendar.class.getResourceAsStream("work-calendar.txt")) {
            String year = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String[] words = line.strip().split(" ", -1);
                if (words[0].equals("year")) {
                    year = words[1];
                }
                for (int i = 1; words[0].equals("rest") && i < words.length - 1; i++) {
                    name(words[i], year, false);
                }
                for (int i = 1; words[0].equals("work") && i < words.length - 1; i++) {
                    name(words[i], year, true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return named.getOrDefault(day, !weekend);
    }

    private void name(String word, String year, boolean work) {
        int dots = word.indexOf("..");
        LocalDate first = date(dots < 0 ? word : word.substring(0, dots), year);
        LocalDate last = date(dots < 0 ? word : word.substring(dots + 2), year);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            named.put(day, work);
        }
    }

    private static LocalDate date(String text, String year) {
        return LocalDate.parse(text.length() == 5 ? year + "-" + text : text);
    }
}
