package dev.yidi.core.indicator;

import dev.yidi.core.profile.RatedSubject;
import java.time.Instant;

/**
 * One rating 评价要素; what was said with it and by whom is not in it.
 *
 * @param grade the grade on the county's scale
 * @param round how often the case had been reopened
 */
public record RatingFact(RatedSubject subject, String grade, boolean unsatisfied, int round, Instant at) {}
