package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * The cases behind a figure.
 *
 * @param figure the figure
 * @param reading by what it was counted
 * @param items a page of the cases
 * @param next the cursor of the next page; absent on the last
 */
public record IndicatorCasesView(
        IndicatorView figure, FigureReadingView reading, List<IndicatorCaseView> items, Optional<String> next) {}
