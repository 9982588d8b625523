/**
 * The shape of every file that lives beside the cases 案卷 and has a journal of its own: a supervision, a conference, a
 * reception, whatever the centre keeps with the same guarantees as a case.
 *
 * <p>Terms: file – 案卷, register – 案卷类别, head – 卷首, opening – 立卷, beginning – 立卷申请, facts – 索引要素.
 *
 * <ol>
 *   <li>A file is what its events fold to; only the first is an opening: {@code KeptFileTest}.
 *   <li>The version counts the events, and time never runs backwards in a file: {@code KeptFileTest}.
 * </ol>
 *
 * <p>May depend on the kernel, {@code place}, {@code desk}, {@code escalation}, {@code profile} and {@code casefile}.
 */
@NullMarked
package dev.yidi.core.file;

import org.jspecify.annotations.NullMarked;
