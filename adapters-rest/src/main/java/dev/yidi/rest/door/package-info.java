/**
 * What stands before every resource of ours, and behind it: bounds, turnstiles, protection of answers, the record of denials.
 *
 * <p>Terms: turnstile – 限流闸; denial – 拒绝; origin – 来源站点.
 *
 * <ol>
 *   <li>Who comes too often is told when to come again, and nothing else, whether their code exists or not: {@code TooManyTest}.
 *   <li>Every answer of a route of ours is kept out of caches, frames and guesses: {@code AccessTest}, {@code ProtectedAnswersTest}.
 *   <li>No page of another origin reads an answer unless the host named it: {@code OriginsTest}.
 *   <li>Every denial is told once, without anything personal: {@code DenialsTest}.
 *   <li>Every request is told of by its route and its end, never by a value; a problem and the log name its trace: {@code
 *       WatchedRequestsTest}.
 * </ol>
 *
 * <p>Not exported: open to the runtime only.
 */
@NullMarked
package dev.yidi.rest.door;

import org.jspecify.annotations.NullMarked;
