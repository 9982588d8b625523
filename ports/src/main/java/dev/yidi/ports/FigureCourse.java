package dev.yidi.ports;

import dev.yidi.core.indicator.Figure;
import dev.yidi.core.indicator.FigureReading;
import dev.yidi.core.indicator.MonthFigure;
import java.util.List;

/**
 * A figure month by month 指标走势.
 *
 * @param figure the figure over the whole period
 * @param reading by what it was counted
 * @param months every month of the period in order, those without a case too; of the first and the last only what lies in the period
 */
public record FigureCourse(Figure figure, FigureReading reading, List<MonthFigure> months) {
    public FigureCourse {
        months = List.copyOf(months);
    }
}
