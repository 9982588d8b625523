/**
 * Lets other systems follow the centre 消息适配: the journal relayed as CloudEvents 1.0.
 *
 * <p>Terms: relay – 转发, subscriber – 订阅方, position – 读取位置.
 *
 * <ol>
 *   <li>Every event reaches a subscriber at least once, a case's events in their order: {@code JournalRelayTest}.
 *   <li>A subscriber that fails gets the same batch again and holds up nobody else: {@code JournalRelayTest}.
 *   <li>An event reaches a channel at least once, a file's in their order up to repeats, whatever fails and whichever node is held up:
 *       {@code EventRelayTest}.
 *   <li>What readers are told of the events is what they get, and nothing of it is taken back within a version: {@code
 *       EventDocumentsTest}.
 *   <li>A notice carries no personal data and no free text: {@code CloudEventTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.messaging;

import org.jspecify.annotations.NullMarked;
