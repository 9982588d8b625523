package dev.yidi.rest.staff.view;

import dev.yidi.core.indicator.IndicatorForm;
import dev.yidi.core.indicator.IndicatorId;
import java.util.List;
import java.util.Optional;

/**
 * One figure: exact, with what it was counted from.
 *
 * @param indicator which one
 * @param name what it is called, as the catalogue says, in the language asked for
 * @param formula what is divided by what, as the catalogue says, in the language asked for; constants
 *     of {@link dev.yidi.core.profile.RepeatReading} stand in it as they are
 * @param form what it is
 * @param factors the fractions whose product it is
 * @param undecided how many things nothing can be said of yet; they are in no denominator
 * @param value the value in its unit, percent for a share, rounded to two digits; left out when undefined
 */
public record IndicatorView(
        IndicatorId indicator,
        String name,
        String formula,
        IndicatorForm form,
        List<CountsView> factors,
        long undecided,
        Optional<String> value) {}
