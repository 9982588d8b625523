/**
 * Messages from outside become commands through the API 入站: read, checked, mapped, performed, answered.
 *
 * <p>Terms: inbox – 收件箱, sender – 来源系统, mapping – 映射, reply – 回执, dead letter – 死信.
 *
 * <ol>
 *   <li>A message that comes again has no second effect and gets the same reply: {@code InboxTest}.
 *   <li>What cannot be read, is not allowed or is invalid lands among the dead letters with every reason, as it came, and
 *       holds up nothing: {@code InboxTest}.
 *   <li>What cannot be done now comes again before any later message of its key: {@code InboxTest}.
 *   <li>A sender does nothing but what it is allowed to, under an officer's identity of its own: {@code InboxTest}.
 *   <li>Replies and dead letters' reasons quote nothing of a message: {@code InboxTest}; replies keep to their schema: {@code
 *       ReplySchemaTest}.
 *   <li>What a message, a silent sender or a turn can cost is bounded: {@code InboxBoundsTest}.
 *   <li>A broker that was away ends no loop: {@code InboxLoopTest}.
 *   <li>A letter that is too large for its place is kept in parts, and nothing of it is cut away: {@code PartedLettersTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.messaging.inbound;

import org.jspecify.annotations.NullMarked;
