/**
 * Petition handling 信访办理: triage, the appeal routes, the handling opinion, review and recheck, and their end.
 *
 * <p>Terms: triage – 甄别分流; appeal route – 处理途径; handling opinion – 信访处理意见书; hearing – 听证; review – 复查; recheck – 复核;
 * not accepted – 不予受理; no longer accepted – 不再受理; execution – 执行支持性意见; four-way duty – 四个到位; settlement – 和解.
 *
 * <ol>
 *   <li>Triage takes the rows of its table in their order and says of each why it applied or not: {@code TriageTableTest}.
 *   <li>Only the petition procedure, the sixth route, has a handling opinion, and only it runs the handling limit:
 *       {@code PetitionProperties}.
 *   <li>The reviewer stands exactly one level above the handler, the rechecker exactly one above the reviewer:
 *       {@code PetitionProperties}.
 *   <li>After recheck nothing of the matter is taken again: {@code PetitionProperties}.
 *   <li>All extensions together stay within the cap of the rule set: {@code PetitionProperties}.
 *   <li>No opinion is issued while a hearing is open: {@code OpinionTest}.
 *   <li>Folding the events gives the state: {@code PetitionProperties}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 19–24, 27–37, as data in {@code petition-law.txt} and {@code triage.txt}. Only the kernel,
 * {@code time}, {@code place} and {@code proceeding} may be used here; {@code casefile} adds what only the case knows.
 */
@NullMarked
package dev.yidi.core.petition;

import org.jspecify.annotations.NullMarked;
