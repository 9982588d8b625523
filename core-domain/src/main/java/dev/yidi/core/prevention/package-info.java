/**
 * What is done before disputes arise: major decisions are assessed for their social risk, and clusters of matters are noticed.
 *
 * <p>Terms: risk assessment of a major decision – 重大决策社会风险评估; legality, reasonableness, feasibility, controllability –
 * 合法性、合理性、可行性、可控性; signal – 预警信号; cluster – 同类事项聚集; group visit – 集体访; threshold – 预警阈值.
 *
 * <ol>
 *   <li>A signal is about a topic and a place; by type nothing can be keyed on a person or an organ: {@code
 *       SignalWatchProperties}.
 *   <li>Signals do not depend on the order of cases, nor on who brought them: {@code SignalWatchProperties}.
 *   <li>Every signal is explained: which cases count, how many, the threshold and the time: {@code SignalWatchTest}.
 *   <li>A sealed report counts for no signal: {@code SignalWatchTest}.
 *   <li>What is done about a signal is said by an officer who has looked at it: {@code SignalTest}.
 *   <li>No assessment is concluded without all four aspects and somebody heard, nor by the organ that wants the decision:
 *       {@code RiskAssessmentTest}.
 *   <li>What does not hold, or is of high risk, does not go ahead: {@code RiskAssessmentTest}.
 * </ol>
 *
 * <p>Basis: thresholds are the county's (its profile). The rules of assessment follow usage; no text of law was seen for them.
 *
 * <p>May depend on everything before it up to {@code supervision}; {@code indicator} comes after it.
 */
@NullMarked
package dev.yidi.core.prevention;

import org.jspecify.annotations.NullMarked;
