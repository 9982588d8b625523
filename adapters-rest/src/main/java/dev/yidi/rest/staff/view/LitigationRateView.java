package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * Litigation per 10,000 people, with everything it rests on.
 *
 * @param figure the figure
 * @param reading which suits and which people were counted
 * @param numbers the numbers it rests on, with their sources
 * @param missing what is not known: a month without suits, the people
 */
public record LitigationRateView(
        IndicatorView figure, FigureReadingView reading, List<NumberLineView> numbers, List<String> missing) {}
