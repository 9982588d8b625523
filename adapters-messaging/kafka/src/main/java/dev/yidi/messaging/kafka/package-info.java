/**
 * Messages over Apache Kafka 消息队列.
 *
 * <p>Terms: topic – 主题, partition – 分区, consumer group – 消费组, offset – 位移.
 *
 * <ol>
 *   <li>The broker contract holds on a real broker: {@code KafkaTest}.
 *   <li>A rebalance in mid-run loses nothing and lets nothing overtake: {@code KafkaRebalanceTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.messaging.kafka;

import org.jspecify.annotations.NullMarked;
