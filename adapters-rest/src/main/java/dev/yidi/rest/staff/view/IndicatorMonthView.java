package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * A figure of one month.
 *
 * @param month the month
 * @param cases the cases it is counted over
 * @param factors the fractions whose product it is
 * @param undecided how many things nothing can be said of yet; they are in no denominator
 * @param value the value in its unit, percent for a share, rounded to two digits; left out when undefined
 */
public record IndicatorMonthView(
        String month, long cases, List<CountsView> factors, long undecided, Optional<String> value) {}
