package dev.yidi.core.time;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the State Council's notices say of one year 年度放假安排: the days that are named, true for a working day. It may
 * name days of the December before.
 */
record YearNotice(int year, List<String> sources, SortedMap<LocalDate, Boolean> days) {
    YearNotice {
        sources = List.copyOf(sources);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }
}
