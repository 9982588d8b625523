/**
 * Figures of the centre's work, with fixed formulas, exact fractions and denominators that are shown.
 *
 * <p>Terms: figure – 指标; catalogue of figures – 指标目录; on time – 按期; late – 超期; ratio – 比率; first-time matter – 初次件; tracing a
 * figure – 指标溯源; slice – 统计范围; reading – 统计口径; book of numbers – 外部统计数据簿.
 *
 * <ol>
 *   <li>A figure with nothing to divide by is undefined, neither 0 nor 100 %: {@code RatioTest},
 *       {@code IndicatorProperties}.
 *   <li>What is open after its end is late; what is open and not due is in no denominator: {@code FiguresTest},
 *       {@code IndicatorTest}.
 *   <li>Every figure can be traced to its cases, and they add up to it: {@code IndicatorProperties}.
 *   <li>Parts of a whole add up to it, whatever cases are told apart by: {@code IndicatorProperties}.
 *   <li>Every figure is what counting by hand gives: {@code IndicatorProperties}, {@code LitigationRateTest}.
 *   <li>What a case does not tell is not counted as a no: {@code IndicatorTest}.
 *   <li>Facts are read once for each version of a case and hold for every later instant: {@code FactSheetProperties}.
 *   <li>No figure changes when personal data is erased: {@code FactSheetProperties}.
 *   <li>A number from outside is never rewritten, and what a figure rested on at any time can be told again: {@code
 *       NumberBookTest}.
 * </ol>
 *
 * <p>Basis: the formulas and their sources stand in {@code indicators.txt}; most are practice or proposals, since no official
 * text was seen. What another kind of proceeding adds to the figures is read in {@link
 * dev.yidi.core.indicator.ServiceFacts}.
 *
 * <p>Sees everything before it; nothing before it sees it.
 */
@NullMarked
package dev.yidi.core.indicator;

import org.jspecify.annotations.NullMarked;
