/**
 * What a host may say about who comes to the door, how often, and who is told when somebody is turned away.
 *
 * <p>Terms: turnstile – 限流闸; lane – 通道; peer – 对端; denial – 拒绝.
 *
 * <ol>
 *   <li>Nobody passes more often than their lane says, and nobody is slowed by others: {@code TurnstileTest}, {@code
 *       TurnstileProperties}.
 *   <li>A turnstile's memory is bounded, whoever comes: {@code TurnstileTest}.
 *   <li>What a header says of an address or a certificate is believed of named proxies alone: {@code PeersTest}.
 *   <li>What is told of a denial holds nothing personal: {@code DenialsTest}.
 *   <li>What is told of a request is its route and its end, never a value: {@code WatchedRequestsTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.rest.guard;

import org.jspecify.annotations.NullMarked;
