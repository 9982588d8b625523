/**
 * Joint handling 联合调处: a matter that no organ settles alone. The centre convenes, one organ leads, the others contribute.
 *
 * <p>Terms: joint handling – 联合调处; convene – 召集; lead – 牵头单位; contribution – 协办事项; on call – 随叫随到; deliver – 协办反馈;
 * send back – 退回补充; waive – 免除; session – 联合调处会; task – 任务; means – 手段和办法.
 *
 * <ol>
 *   <li>Nothing required that is open is ended or concluded over, unless the lead waived it with a reason:
 *       {@code JointProperties}, {@code JointCaseTest}.
 *   <li>Who leads is one organ at every moment, and it alone accepts, sends back and waives: {@code JointHandlingTest}.
 *   <li>Each contribution and each task has a clock of its own; no act ends another's: {@code JointClockTest}.
 *   <li>An organ on call is measured in minutes from each call against what its stationing says: {@code OnCallTest}.
 *   <li>What ended stays ended: {@code JointProperties}.
 *   <li>Folding the events gives the state: {@code JointProperties}.
 *   <li>A refused step names every reason: {@code JointHandlingTest}.
 *   <li>The accused side is never brought in, recused officers never attend: {@code JointCaseTest}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 18 ¶3 (joint reception, settled at one stop), 24 ¶1 (several organs concerned), 28 ¶3
 * (recusal), 30 (the accused side). No text names a number of days: they are given when a contribution is asked. Only the
 * kernel, {@code time} and {@code proceeding} may be used here; {@code casefile} sees it.
 */
@NullMarked
package dev.yidi.core.joint;

import org.jspecify.annotations.NullMarked;
