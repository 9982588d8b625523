package dev.yidi.ports;

import dev.yidi.core.indicator.Figure;
import dev.yidi.core.indicator.FigureReading;
import dev.yidi.core.indicator.NumberLine;
import java.util.List;

/**
 * 万人成讼率 of an area and months, with everything it rests on.
 *
 * @param figure the figure, exact; undefined while a number is missing or nobody lives there
 * @param reading which suits and which people were counted, and whether that is what the county has chosen
 * @param numbers the numbers it rests on, with their sources
 * @param missing what is not known: a month without suits, the people
 */
public record LitigationSheet(Figure figure, FigureReading reading, List<NumberLine> numbers, List<String> missing) {
    public LitigationSheet {
        numbers = List.copyOf(numbers);
        missing = List.copyOf(missing);
    }
}
