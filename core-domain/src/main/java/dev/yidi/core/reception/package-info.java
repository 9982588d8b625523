/**
 * The reception day of a leader 领导接访: at the centre or down in a place, with a published schedule, bookings for cases and
 * walk-ins, and what was decided.
 *
 * <p>Terms: leader reception – 领导接访, going down – 下访, taken into charge – 包案, slot – 时段, booking – 预约, put off –
 * 改期, missed – 未到, department and expert – 部门+专家, reserved day – 专场.
 *
 * <ol>
 *   <li>A slot never holds more than it has room for, and what is put off or missed holds no room: {@code
 *       ReceptionProperties}.
 *   <li>The day is what its events fold to: {@code ReceptionProperties}.
 *   <li>Nothing personal and nothing of a case is in the published schedule, and a reserved day is not published: {@code
 *       LeaderReceptionTest}.
 *   <li>No leader receives over a case from which they were recused or which accuses their organ: {@code
 *       LeaderReceptionTest}.
 *   <li>A sealed report is received on a reserved day alone, which only those see who may open such reports: {@code
 *       LeaderReceptionTest}.
 *   <li>A case is taken into charge and the booking decided in one append: {@code LeaderReceptionDeskTest}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 18 ¶2 (leaders receive, go down and take cases into charge), 28 ¶3, 30. May depend on
 * everything before it, {@code casefile} and {@code file} included.
 */
@NullMarked
package dev.yidi.core.reception;

import org.jspecify.annotations.NullMarked;
