/**
 * The seams to stores and the outside 适配接口: small interfaces that a county's integrator implements.
 *
 * <p>Terms: journal – 办理日志, index card – 索引卡, alarm – 到期提醒, file key – 案卷密钥, master key – 县级主密钥,
 * vault – 附件库, scanner – 病毒查杀.
 *
 * <p>What reaches an implementation is already encoded, encrypted where classified and hash-chained: an implementation
 * stores and finds, and decides nothing. One instance serves one county. Every implementation is thread-safe and passes
 * the contract of the same name in {@code dev.yidi.testkit}.
 *
 * <ol>
 *   <li>An append is all or nothing over entries, cards, alarms, keys and the command: {@code JournalContract}.
 *   <li>The entries of a file are gapless from 1 and are never changed: {@code JournalContract}.
 *   <li>Whoever follows the journal misses nothing: {@code JournalContract}.
 *   <li>An alarm is leased to at most one node at a time: {@code ClocksContract}.
 *   <li>A number is never given twice: {@code RunningNumbersContract}.
 *   <li>What a vault was given whole comes out by its digest, and nothing else: {@code VaultContract}.
 *   <li>A scanner that cannot be reached has said nothing: {@code MalwareScannerContract}.
 * </ol>
 */
@NullMarked
package dev.yidi.ports.spi;

import org.jspecify.annotations.NullMarked;
