package dev.yidi.core.indicator;

import dev.yidi.core.Text;
import dev.yidi.core.profile.IndicatorOption;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An entry of the catalogue of figures 指标目录.
 *
 * @param id which figure
 * @param chinese how it is put in Chinese, which the sources use
 * @param english how it is put in English
 * @param standing how good the source is
 * @param source where the formula comes from
 * @param options what a county chooses in it
 */
public record Indicator(
        IndicatorId id,
        IndicatorWording chinese,
        IndicatorWording english,
        Standing standing,
        String source,
        Set<IndicatorOption> options) {
    public Indicator {
        Text.required("source", source, 300);
        EnumSet<IndicatorOption> copy = EnumSet.noneOf(IndicatorOption.class);
        copy.addAll(options);
        options = Collections.unmodifiableSet(copy);
    }
}
