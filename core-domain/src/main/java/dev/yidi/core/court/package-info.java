/**
 * Judicial confirmation 司法确认: a mediation agreement becomes enforceable by a court's ruling, or the parties go on another way.
 *
 * <p>Terms: joint application – 共同申请; competent court – 有管辖权的人民法院; not accepted – 不予受理; rejected – 驳回;
 * objection – 异议; enforcement – 强制执行.
 *
 * <ol>
 *   <li>An application is told every reason against it at once, each with its legal source: {@code EligibilityTest}.
 *   <li>Only the inviting court confirms what it invited; else the tied courts of the right level: {@code
 *       CompetentCourtsTest}.
 *   <li>Enforcement needs a confirming ruling that stands, and a breach: {@code ConfirmationProperties}.
 *   <li>The way to a suit is never barred once confirmation is not to be had: {@code ConfirmationProperties}.
 *   <li>Folding the events gives the state: {@code ConfirmationProperties}.
 * </ol>
 *
 * <p>Legal basis: 民事诉讼法(2023) art. 205–206, its 解释(2022) art. 351–358 and 372, 人民调解法 art. 33; all as data in {@code
 * confirmation-law.txt}. Only the kernel and {@code time} may be used here.
 */
@NullMarked
package dev.yidi.core.court;

import org.jspecify.annotations.NullMarked;
