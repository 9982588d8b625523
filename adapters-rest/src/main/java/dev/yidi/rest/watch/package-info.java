/**
 * What the operator of a server asks: whether it lives, and whether it may be sent requests.
 *
 * <p>Terms: liveness – 存活; readiness – 就绪.
 *
 * <ol>
 *   <li>Health is served where the host asked for it, to everybody, and says nothing but yes or no: {@code HealthServedTest}.
 * </ol>
 *
 * <p>Not exported: open to the runtime only.
 */
@NullMarked
package dev.yidi.rest.watch;

import org.jspecify.annotations.NullMarked;
