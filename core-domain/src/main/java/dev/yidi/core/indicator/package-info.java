/**
 * Figures of the centre's work, with fixed formulas, exact fractions and denominators that are shown.
 *
 * <p>Terms: figure – 指标; on time – 按期; late – 超期; ratio – 比率.
 *
 * <ol>
 *   <li>A ratio with nothing to divide by is undefined, neither 0 nor 100 %: {@code RatioTest}.
 *   <li>What is open after its end is late; what is open and not due is in no denominator: {@code FiguresTest}.
 *   <li>Every figure can be traced to its cases: {@code FiguresTest}.
 *   <li>Parts of a whole add up to it: {@code FiguresProperties}.
 * </ol>
 *
 * <p>Sees everything before it; nothing before it sees it.
 */
@NullMarked
package dev.yidi.core.indicator;

import org.jspecify.annotations.NullMarked;
