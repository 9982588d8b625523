package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * A figure month by month.
 *
 * @param figure the figure over the whole time
 * @param reading by what it was counted
 * @param months every month of the time in order, those without a case too; of the first and the last what lies in the time
 */
public record IndicatorMonthsView(IndicatorView figure, FigureReadingView reading, List<IndicatorMonthView> months) {}
