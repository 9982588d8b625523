/**
 * Proxy 信访代办: somebody runs the errands of a citizen who cannot or need not, under a mandate.
 *
 * <p>Terms: mandate – 委托; principal – 委托人; proxy – 代办人; scope – 委托事项; term – 委托期限; revocation – 撤销委托; report –
 * 代办反馈; trip saved – 少跑一次.
 *
 * <ol>
 *   <li>Of the mandates of one principal no two are in force on the same day, and past ones are never rewritten:
 *       {@code MandateProperties}.
 *   <li>Outside scope, outside term or after revocation nothing is done, and every reason is named: {@code MandateTest}.
 *   <li>Without a mandate nobody acts in the citizen's place: {@code CitizensPlaceTest}.
 *   <li>The proxy owes a report by a day: {@code MandateTest}.
 * </ol>
 *
 * <p>Legal basis: none sets a limit; the county's own proxy rules do, so that scope, term and day of report are data of each
 * mandate. Only the kernel and {@code time} may be used here; {@code casefile} sees it.
 */
@NullMarked
package dev.yidi.core.mandate;

import org.jspecify.annotations.NullMarked;
