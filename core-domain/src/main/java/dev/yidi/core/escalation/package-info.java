/**
 * Escalation 升级: ladders of rungs that call for attention before and after a limit ends, and the moves of a case between
 * tiers.
 *
 * <p>Terms: ladder – 升级阶梯; rung – 梯级; remind – 催办; urge – 催促; raise – 上报; supervise – 督办; list – 挂牌; sink – 下沉.
 *
 * <ol>
 *   <li>A rung fires at most once for a clock: {@code LadderProperties}.
 *   <li>Rungs fire in the order of time: {@code LadderProperties}.
 *   <li>A pause never makes an alarm earlier: {@code LadderProperties}.
 *   <li>A stopped or paused clock raises no alarm: {@code LadderProperties}.
 *   <li>Every move between two tiers is exactly one of sinking, raising and lateral: {@code TierMoveTest}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 39, 40. Sees the kernel, {@code time} and {@code place}.
 */
@NullMarked
package dev.yidi.core.escalation;

import org.jspecify.annotations.NullMarked;
