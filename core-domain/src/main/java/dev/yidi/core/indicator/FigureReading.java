package dev.yidi.core.indicator;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.IndicatorOption;
import dev.yidi.core.profile.IndicatorOptions;
import java.util.Optional;
import java.util.Set;

/**
 * By what a figure was counted 统计口径: it stands with the figure, so that two who compare theirs see whether they compare
 * like with like.
 *
 * @param profile the version of the county's profile
 * @param options what was chosen where formulas leave a choice
 * @param differing the choices in which that is not what the county's profile says; empty for the county's own figures
 */
public record FigureReading(String profile, IndicatorOptions options, Set<IndicatorOption> differing) {
    public FigureReading {
        differing = Set.copyOf(differing);
    }

    /** The reading that the county itself has chosen, unless {@code otherwise} asks for another. */
    public static FigureReading of(CountyProfile county, Optional<IndicatorOptions> otherwise) {
        IndicatorOptions options = otherwise.orElseGet(county::figures);
        return new FigureReading(county.version(), options, options.differing(county.figures()));
    }

    /** Whether these are the county's own figures. */
    public boolean isOfCounty() {
        return differing.isEmpty();
    }

    /** Whether the county itself would count {@code indicator} in the same way. */
    public boolean isOfCounty(IndicatorId indicator) {
        return IndicatorCatalogue.shipped().get(indicator).options().stream().noneMatch(differing::contains);
    }
}
