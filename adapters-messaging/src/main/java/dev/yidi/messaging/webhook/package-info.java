/**
 * Events sent to a partner's address over HTTPS 网络回调, signed as Standard Webhooks says, and how a receiver checks them.
 *
 * <p>Terms: webhook – 回调, signature – 签名, replay window – 重放窗口, internal address – 内网地址.
 *
 * <ol>
 *   <li>Nothing is sent to an address within the network, however it is written or resolved: {@code InternalAddressesTest},
 *       {@code WebhookChannelTest}.
 *   <li>No redirect is followed, no answer is read without bound or waited for without end: {@code WebhookChannelTest}.
 *   <li>A changed, old or foreign message is refused: {@code WebhookVerifierTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.messaging.webhook;

import org.jspecify.annotations.NullMarked;
