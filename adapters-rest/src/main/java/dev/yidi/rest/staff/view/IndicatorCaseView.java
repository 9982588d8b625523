package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * A case behind a figure.
 *
 * @param line the case as in lists
 * @param factors what it contributes to each factor
 * @param undecided what it contributes to what is undecided
 */
public record IndicatorCaseView(LineView line, List<CountsView> factors, long undecided) {}
