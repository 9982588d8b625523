package dev.yidi.ports;

import dev.yidi.core.indicator.Figure;
import dev.yidi.core.indicator.FigureReading;
import dev.yidi.core.indicator.Figures;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a centre 指标表, counted over what the officer may see.
 *
 * @param figures the cases they are counted from, to be split further
 * @param values every figure that is counted from cases, in the order of the catalogue
 * @param reading by what they were counted, and where that is not what the county has chosen
 * @param unseen about how many cases of the period the officer may not see; empty where that could lead to one of them
 */
public record FigureSheet(Figures figures, List<Figure> values, FigureReading reading, Optional<Unseen> unseen) {
    public FigureSheet {
        values = List.copyOf(values);
    }
}
