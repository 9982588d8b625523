package dev.yidi.core.time;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The text form of a work calendar, see {@link WorkCalendar#read}. */
record CalendarText(String version, Map<Integer, YearNotice> notices) {

    static CalendarText read(Reader text) {
        List<Fault> faults = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (TextLine line : TextLine.of(text)) {
            switch (line.keyword()) {
                case "calendar" -> line.attempt(faults, () -> versions.add(Text.identifier("calendar", line.rest())));
                case "year" -> Block.open(line, faults).ifPresent(blocks::add);
                case "notice", "rest", "work" -> {
                    if (blocks.isEmpty()) {
                        faults.add(line.fault("calendar.no-year", "expected a year line before " + line.keyword()));
                    } else {
                        blocks.get(blocks.size() - 1).take(line, faults);
                    }
                }
                default ->
                    faults.add(line.fault(
                            "calendar.keyword",
                            "expected calendar, year, notice, rest or work at the start of the line"));
            }
        }
        if (versions.size() != 1) {
            faults.add(new Fault(
                    "calendar",
                    "calendar.version",
                    "expected one calendar line with a version, found " + versions.size()));
        }
        Map<Integer, YearNotice> notices = new TreeMap<>();
        for (Block block : blocks) {
            block.complete(faults);
            if (notices.put(block.year, new YearNotice(block.year, block.sources, block.days)) != null) {
                faults.add(block.head.fault("calendar.year-twice", "expected year " + block.year + " once"));
            }
        }
        if (blocks.isEmpty()) {
            faults.add(new Fault("calendar", "calendar.empty", "expected at least one year"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("work calendar", faults);
        }
        return new CalendarText(versions.get(0), notices);
    }

    /** A year and its lines while they are read. */
    private record Block(TextLine head, int year, List<String> sources, SortedMap<LocalDate, Boolean> days) {

        static Optional<Block> open(TextLine line, List<Fault> faults) {
            if (!line.rest().matches("[12][0-9]{3}")) {
                faults.add(line.fault("calendar.year", "expected a year of four digits"));
                return Optional.empty();
            }
            return Optional.of(new Block(line, Integer.parseInt(line.rest()), new ArrayList<>(), new TreeMap<>()));
        }

        void take(TextLine line, List<Fault> faults) {
            if (line.keyword().equals("notice")) {
                line.attempt(faults, () -> sources.add(Text.required("notice", line.rest(), 300)));
                return;
            }
            int dates = 0;
            for (String word : line.words()) {
                if (!Character.isDigit(word.charAt(0))) {
                    break;
                }
                dates++;
                name(word, line, faults);
            }
            if (dates == 0) {
                faults.add(line.fault("calendar.date", "expected dates such as 10-01..10-07 or 02-28"));
            }
        }

        void complete(List<Fault> faults) {
            if (sources.isEmpty()) {
                faults.add(head.fault("calendar.no-notice", "expected a notice line for year " + year));
            }
        }

        private void name(String word, TextLine line, List<Fault> faults) {
            String[] ends = word.split("\\.\\.", 2);
            try {
                LocalDate first = date(ends[0]);
                LocalDate last = ends.length == 1 ? first : date(ends[1]);
                if (last.isBefore(first) || !belongs(first) || !belongs(last)) {
                    faults.add(line.fault(
                            "calendar.date",
                            "expected days of " + year + " or of the December before, in order, found " + word));
                    return;
                }
                for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                    if (days.put(day, line.keyword().equals("work")) != null) {
                        faults.add(line.fault("calendar.date-twice", "expected " + day + " once in the year's lines"));
                    }
                }
            } catch (DateTimeException e) {
                faults.add(line.fault(
                        "calendar.date", "expected MM-DD or YYYY-MM-DD or two of them joined by .., found " + word));
            }
        }

        private LocalDate date(String text) {
            return LocalDate.parse(text.length() == 5 ? year + "-" + text : text);
        }

        private boolean belongs(LocalDate date) {
            return date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
        }
    }
}
