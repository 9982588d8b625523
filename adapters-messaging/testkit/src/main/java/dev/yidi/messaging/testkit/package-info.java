/**
 * The contract that each broker must pass 消息契约: {@link dev.yidi.messaging.testkit.BrokerContract}.
 *
 * <p>Terms: broker – 消息代理, channel – 通道, source – 来源, delivery – 在手消息.
 *
 * <ol>
 *   <li>No test can be blanked out; what a broker openly lacks shows as skipped, never as passed: {@code BrokerContractTest}.
 *   <li>A broker that loses, mixes up or doubles messages does not pass: {@code BrokerContractTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.messaging.testkit;

import org.jspecify.annotations.NullMarked;
