/**
 * Officers known by access tokens (JWT, RFC 9068) that the county's own issuer signed, checked here and nowhere else asked.
 *
 * <p>Terms: access token – 访问令牌; issuer – 签发方; key server – 密钥服务; claim – 声明.
 *
 * <ol>
 *   <li>A token with anything wrong proves nobody, whatever it is: {@code ForgedTokensTest}, {@code MutatedTokenProperties}.
 *   <li>Which algorithms are believed is the county's word and never the token's: {@code ForgedTokensTest}.
 *   <li>An unknown key leads to one question to the key server in a while, however many ask: {@code KeyRotationTest}.
 *   <li>A key server that cannot be reached closes the door after a while with "not now", and never opens it: {@code
 *       KeyServerTroubleTest}.
 *   <li>No wait and no answer of a key server is without end: {@code HttpKeyServerTest}.
 * </ol>
 *
 * <p>Roles, organs and divisions in a token are not looked at: they come from the county's {@code Staff} and profile, which
 * say them for everybody alike and can take them away at once, while a token says what held when it was signed.
 *
 * <p>Only a host may depend on it.
 */
@NullMarked
package dev.yidi.rest.oidc;

import org.jspecify.annotations.NullMarked;
