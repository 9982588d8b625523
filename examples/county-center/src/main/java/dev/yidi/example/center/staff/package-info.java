/**
 * The demonstration staff of a centre: who works there, how they log in, and who is logged in.
 *
 * <p>Terms: roster – 人员名册; account – 账号; session – 会话; lock-out – 锁定.
 *
 * <ol>
 *   <li>Every organ of the profile has somebody to handle and somebody to head: {@code RosterTest}.
 *   <li>Passwords are kept as salted PBKDF2 digests, tokens as digests: {@code AccountsTest}, {@code SessionsTest}.
 *   <li>After five wrong passwords an account is locked for a while, known or unknown: {@code LoginTest}.
 *   <li>A session ends by itself: {@code SessionsTest}.
 * </ol>
 *
 * <p>A county brings its own directory and its own log-in instead.
 */
@NullMarked
package dev.yidi.example.center.staff;

import org.jspecify.annotations.NullMarked;
