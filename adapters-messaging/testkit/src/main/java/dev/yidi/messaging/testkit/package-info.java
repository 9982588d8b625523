/**
 * The contracts of messaging 消息契约: {@link dev.yidi.messaging.testkit.BrokerContract} for each broker, {@link
 * dev.yidi.messaging.testkit.EventChannelContract} for a channel of events that is no broker.
 *
 * <p>Terms: broker – 消息代理, channel – 通道, source – 来源, delivery – 在手消息.
 *
 * <ol>
 *   <li>No test can be blanked out; what a broker openly lacks shows as skipped, never as passed: {@code BrokerContractTest}.
 *   <li>A broker that loses, mixes up or doubles messages does not pass: {@code BrokerContractTest}.
 *   <li>A channel that loses or mixes up events, swallows a failure or sends before it is told to does not pass: {@code
 *       EventChannelContractTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.messaging.testkit;

import org.jspecify.annotations.NullMarked;
