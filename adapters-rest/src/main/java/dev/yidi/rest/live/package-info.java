/**
 * Streams of changes that stay open: one follower of the journal for all of them, and a queue for each.
 *
 * <p>Terms: stream – 变动流; position – 位置; beat – 心跳.
 *
 * <ol>
 *   <li>What happened after the position a stream begins at is told in its order, nothing is lost and nothing told twice, whoever
 *       comes and goes meanwhile: {@code FanOutTest}. Who cannot go on there is told to begin anew: {@code BeginAnewTest}.
 *   <li>Who does not read holds up nobody else, and is let go once too much waits for them: {@code SlowReaderTest}.
 *   <li>Nobody has more streams than they may, and what ends gives its place back: {@code ChangeStreamsTest}.
 *   <li>When the centre stops, all streams end: {@code ChangeStreamsTest}.
 * </ol>
 *
 * <p>Not exported.
 */
@NullMarked
package dev.yidi.rest.live;

import org.jspecify.annotations.NullMarked;
