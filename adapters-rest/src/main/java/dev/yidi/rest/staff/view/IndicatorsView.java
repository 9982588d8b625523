package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * Every figure that is counted from cases, over what the officer may see.
 *
 * @param cases the cases they are counted over
 * @param values the figures, in the order of the catalogue
 * @param reading by what they were counted
 * @param unseen about how many cases of the time the officer may not see; left out where that could lead to one of them
 */
public record IndicatorsView(
        long cases, List<IndicatorView> values, FigureReadingView reading, Optional<UnseenView> unseen) {}
