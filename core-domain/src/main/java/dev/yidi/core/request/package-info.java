/**
 * Request handling 诉求办理: an order of the hotline is checked, handled by one organ, replied to, called back on and closed
 * back to the hotline.
 *
 * <p>Terms: order – 工单; hotline – 12345热线; legal way – 法定途径; repeat – 重复诉求; objection to an order – 工单异议; pushed down –
 * 转嫁基层; call-back – 回访; sent back – 退回重办; closed – 办结归档.
 *
 * <ol>
 *   <li>An order is closed only after a call-back reached the citizen, was ended with a reason, could not be made, or the
 *       legal way was told: {@code RequestProperties}.
 *   <li>No reply without a contact or a visit in the same round: {@code RequestProperties}.
 *   <li>It goes back to handling no oftener than the county says, and a reply that claims a solution the citizen denies
 *       goes back first: {@code RequestProperties}.
 *   <li>Of a repeat nothing is lost: both orders stay known by number: {@code RequestHandlingTest}.
 *   <li>That departments push their work down is judged by the centre, and an order held above is not sent down again:
 *       {@code OrderObjectionTest}.
 *   <li>Folding the events gives the state, and what is closed stays closed: {@code RequestProperties}.
 * </ol>
 *
 * <p>Legal basis: the guidance of the State Council on the hotline of 2025, as data in {@code request-law.txt}; the periods
 * are the county's own and stand in its profile. Only the kernel, {@code time} and {@code proceeding} may be used here.
 */
@NullMarked
package dev.yidi.core.request;

import org.jspecify.annotations.NullMarked;
