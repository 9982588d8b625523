/**
 * The stores of a county in one file of ordered maps 键值存储: what an integrator's own store looks like.
 *
 * <p>Terms: shelf – 有序映射文件, sort key – 排序键, tear – 半截写入.
 *
 * <ol>
 *   <li>Every contract is kept: {@code MapStoresTest}, {@code MapTwoCountiesTest}, {@code MapCitizenRightsTest}.
 *   <li>What was acknowledged is there once after the process was killed: {@code KilledTest}.
 *   <li>Whatever part of a write reaches the disk when the power fails, an append is there as a whole or not at all, and what was
 *       acknowledged before it is there: {@code TornFileTest}.
 *   <li>What was destroyed is in no byte of the file once it was opened again: {@code DestroyedBytesTest}.
 *   <li>A disk that fails is told, and nothing is taken for written that is not: {@code FailingDiskTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.own.store;

import org.jspecify.annotations.NullMarked;
