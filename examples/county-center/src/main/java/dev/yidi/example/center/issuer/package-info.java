/**
 * An OpenID issuer for trying the centre with real access tokens, on this machine and in this process alone.
 *
 * <p>Terms: issuer – 签发方; development – 开发调试; key rotation – 密钥轮换.
 *
 * <ol>
 *   <li>It is there only when it was asked for ({@code --development-issuer}), and listens on this machine alone: {@code
 *       DevelopmentIssuerTest}.
 *   <li>Its keys are drawn at its start, live in memory and are gone with the process: {@code DevelopmentIssuerTest}.
 *   <li>It gives a token to who knows the password of an account, and locks as the log-in does: {@code TokensOverHttpTest}.
 * </ol>
 *
 * <p>A county brings its own issuer instead. What this one signs is worth nothing elsewhere: its name is an address of this
 * machine, and nobody else can ask it for its keys.
 */
@NullMarked
package dev.yidi.example.center.issuer;

import org.jspecify.annotations.NullMarked;
