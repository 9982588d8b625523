/**
 * Time limits 时限: limits as data, the work calendar, and clocks kept as append-only ledgers.
 *
 * <p>Terms: limit – 期限; calendar day – 日; working day – 工作日; make-up working day – 调休; extension – 延期; pause –
 * 中止; promise – 承诺时限; due date – 届满日.
 *
 * <p>A clock has a budget of units (limit and extensions). It ticks at the end, 24:00 in the county's zone, of every day
 * of its unit after the day of the start act, and each tick takes one unit of the budget, unless the clock stands still
 * at that moment. So a day is given back exactly when the clock stood still at its end; a pause that begins and ends on
 * one day gives nothing back, and no number of pauses can give the same day back twice. A clock in hours runs
 * continuously, and a pause gives back its exact duration. The due date is the day of the last tick.
 *
 * <ol>
 *   <li>The day of the start act is not counted, and every published vector holds: {@code DueDatesTest}.
 *   <li>Counting working days agrees with looking at every single day: {@code WorkCalendarTest}.
 *   <li>A year without data is refused or marked, never silently Monday to Friday: {@code UnknownYearTest}.
 *   <li>A pause never makes a due date earlier; consumed and remaining are the budget: {@code ClockLedgerProperties}.
 *   <li>Extensions never exceed the cap and the number of grants: {@code LedgerGrowthProperties}.
 *   <li>A ledger only grows, and folding its entries gives it again: {@code LedgerGrowthProperties}.
 *   <li>Every limit names its legal source: {@code RuleSetTest}.
 * </ol>
 *
 * <p>Legal basis: 民法典 art. 200–204, 民事诉讼法 art. 85, 信访工作条例 art. 22–36. Only the kernel may be used here.
 */
@NullMarked
package dev.yidi.core.time;

import org.jspecify.annotations.NullMarked;
