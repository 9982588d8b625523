/**
 * Messages over RabbitMQ 消息队列.
 *
 * <p>Terms: exchange – 交换机, share – 分片队列, publisher confirm – 发布确认, single active consumer – 单一活跃消费者.
 *
 * <ol>
 *   <li>The broker contract holds on a real broker that is killed and started again: {@code RabbitTest}.
 *   <li>A message that no queue takes is a fault of the call: {@code RabbitChannelTest}.
 *   <li>Shares that move between sources lose nothing and let nothing overtake: {@code RabbitHandOverTest}.
 *   <li>Where a key belongs is the same everywhere: {@code ShareProperties}.
 *   <li>Every source comes to its part of the shares: {@code PartProperties}.
 * </ol>
 */
@NullMarked
package dev.yidi.messaging.rabbitmq;

import org.jspecify.annotations.NullMarked;
