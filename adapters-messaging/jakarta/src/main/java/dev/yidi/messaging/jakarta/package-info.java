/**
 * Messages over any broker that speaks Jakarta Messaging 3.1 消息服务.
 *
 * <p>Terms: message group – 消息分组, lane – 通路.
 *
 * <ol>
 *   <li>The broker contract holds on Artemis: {@code ArtemisTest}.
 *   <li>It holds over AMQP 1.0 with another client: {@code AmqpTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.messaging.jakarta;

import org.jspecify.annotations.NullMarked;
