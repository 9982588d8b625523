/**
 * The faults of messaging 消息故障演练: a centre with two relays and two inboxes, a broker, and readers that keep a ledger, while brokers
 * are killed, networks cut, disks filled, readers killed, relays frozen and clocks set wrong.
 *
 * <ol>
 *   <li>No event is lost, none is applied twice, and a case's are applied in their order: {@code MessagingFaultsTest}.
 *   <li>A message that came in takes effect once, and is answered the same each time: {@code MessagingFaultsTest}.
 *   <li>A reader that settles before it applies, a relay that settles before it publishes and a ledger that applies repeats are caught:
 *       {@code PlantedTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.faults;

import org.jspecify.annotations.NullMarked;
