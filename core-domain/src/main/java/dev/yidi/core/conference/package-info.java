/**
 * The joint conference 联席会议: it decides quarrels about competence and hard cases, orders measures of supervision, and
 * sets tasks with a day.
 *
 * <p>Terms: joint conference – 联席会议, agenda – 议题, minutes – 会议纪要, measure – 督办措施, task – 交办任务.
 *
 * <ol>
 *   <li>Nothing is decided before the session was held, and nothing twice: {@code JointConferenceTest}.
 *   <li>A conference with a sealed matter is sealed, and whom it accuses neither sits in it nor sees it: {@code
 *       JointConferenceTest}.
 *   <li>It is not closed over an undecided matter or an open task: {@code JointConferenceTest}.
 *   <li>A designation and its case are written in one append: {@code JointConferenceDeskTest}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 13, 24 ¶1, 39. May depend on everything before it, {@code casefile} and {@code file}
 * included.
 */
@NullMarked
package dev.yidi.core.conference;

import org.jspecify.annotations.NullMarked;
