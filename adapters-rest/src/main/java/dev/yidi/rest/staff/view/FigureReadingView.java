package dev.yidi.rest.staff.view;

import dev.yidi.core.profile.IndicatorOption;
import java.util.List;

/**
 * By what figures were counted.
 *
 * @param profile the version of the profile of the county
 * @param choices what was chosen
 * @param differing the choices in which that is not what the county says; none for its own figures
 */
public record FigureReadingView(String profile, FigureChoicesView choices, List<IndicatorOption> differing) {}
