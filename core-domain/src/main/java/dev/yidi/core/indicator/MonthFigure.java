package dev.yidi.core.indicator;

import java.time.YearMonth;

/**
 * A figure of one month 逐月指标.
 *
 * @param month the calendar month
 * @param cases the cases of the period that belong to it
 * @param figure the figure over these alone
 */
public record MonthFigure(YearMonth month, long cases, Figure figure) {}
