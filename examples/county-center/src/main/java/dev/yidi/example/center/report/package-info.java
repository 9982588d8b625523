/**
 * Shows the figures of a centre: as a table on a terminal, as a page of its own, and case by case.
 *
 * <p>Terms: bulletin – 统计公报; tally – 计数.
 *
 * <ol>
 *   <li>The page needs nothing from outside, and the same figures give the same bytes: {@code BulletinTest}.
 *   <li>The parts of every table add up to its whole: {@code BulletinTest}.
 *   <li>No name, number or text of a case stands in it: {@code BulletinTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.center.report;

import org.jspecify.annotations.NullMarked;
