/**
 * Supervision 督办: an organ owes a written reply, level by level, until the supervision is closed with a finding.
 *
 * <p>Terms: supervision – 督办, level – 督办层级, written reply – 书面回复, proposal – 建议, finding – 督办结论, card – 黄牌红牌.
 *
 * <ol>
 *   <li>A level is raised or found overdue at most once by its clock: {@code SupervisionTest}, {@code
 *       SupervisionProperties}.
 *   <li>A measure of the joint conference is not taken without it, unless a rung of the county's ladder lists the matter:
 *       {@code SupervisionTest}.
 *   <li>Every proposal is answered in writing before the supervision is closed: {@code SupervisionTest}.
 *   <li>Whom a sealed report accuses never sees its supervision: {@code SupervisionTest}.
 *   <li>A card lapses: {@code OrganCardsTest}.
 *   <li>One cause has one open supervision; it goes up where the cause asks for more: {@code SupervisionDemandsTest}.
 *   <li>A suspected reprisal opens one by itself: {@code SupervisionDemandsTest}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 18 ¶4, 39, 40. May depend on everything before it, {@code casefile} and {@code file}
 * included.
 */
@NullMarked
package dev.yidi.core.supervision;

import org.jspecify.annotations.NullMarked;
