/**
 * The hall of the centre 办事大厅: the guidance desk with its tickets and queue, who is in today, the day's figures, and the
 * service directory for citizens.
 *
 * <p>Terms: guidance desk – 导诉台, ticket – 号票, errand – 来访事由, turn – 叫号, queue – 等候队列, head start – 优先时差, duty
 * roster – 值班表, service directory – 服务指南.
 *
 * <ol>
 *   <li>A ticket, and so the display, holds nothing personal: {@code TicketTest}.
 *   <li>Waiting and serving add up to the time from draw to end: {@code HallProperties}.
 *   <li>Priority goes first, within one ground the first who drew; nobody who waited for the greatest head start is
 *       overtaken by one who comes later: {@code HallProperties}.
 *   <li>Two windows never call the same ticket, also when they call at once: {@code GuidanceDeskTest}.
 *   <li>The figures are those of the single tickets: {@code HallProperties}.
 *   <li>Who is in follows the work calendar, make-up working days included: {@code DutyRosterTest}.
 * </ol>
 *
 * <p>Legal basis: none of its own; the order of calls is usage and the county's to say ({@link dev.yidi.core.desk.HallRules}). May depend on everything
 * before it, {@code casefile} and {@code file} included.
 */
@NullMarked
package dev.yidi.core.hall;

import org.jspecify.annotations.NullMarked;
