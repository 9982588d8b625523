/**
 * Lets a file of real messages with their replies flow through a centre as time would have had it.
 *
 * <p>Terms: replay – 回放; message – 留言; reply – 答复; yardstick – 尺度.
 *
 * <ol>
 *   <li>A row that cannot be read is named with its line and reason and stops no other: {@code MessageFileTest}.
 *   <li>Acts happen in the order of time, and what falls due between them happens then: {@code ReplayTest}.
 *   <li>The same file gives the same figures, also when a run was broken off in between: {@code ReplayAgainTest},
 *       {@code ReplayCrashTest}.
 *   <li>Today's limits are laid on older messages as a yardstick, and the report says so: {@code YardstickTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.center.replay;

import org.jspecify.annotations.NullMarked;
