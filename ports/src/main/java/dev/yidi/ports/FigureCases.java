package dev.yidi.ports;

import dev.yidi.core.indicator.Figure;
import dev.yidi.core.indicator.FigureReading;
import dev.yidi.core.indicator.Tally;
import java.util.List;
import java.util.Optional;

/**
 * The cases behind a figure 指标溯源, by id.
 *
 * @param figure the figure
 * @param reading by what it was counted
 * @param cases a page of them
 * @param next the mark of the next page, which holds for the reader it was given to; empty when this is the last
 */
public record FigureCases(Figure figure, FigureReading reading, List<Row> cases, Optional<String> next) {
    public FigureCases {
        cases = List.copyOf(cases);
    }

    /**
     * One case.
     *
     * @param line the case as in lists
     * @param tally what it contributes to the figure
     */
    public record Row(CaseLine line, Tally tally) {}
}
