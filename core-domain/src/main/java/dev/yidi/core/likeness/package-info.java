/**
 * Likeness 同一事项研判: is this the matter that was here before, and may it be accepted again?
 *
 * <p>Terms: same matter – 同一事项; pending – 正在办理; exhausted – 已复核终结; duplicate – 重复; fingerprint – 文本指纹; level
 * skipped – 越级走访.
 *
 * <ol>
 *   <li>Likeness is symmetric, and a matter is as like to itself as can be: {@code LikenessProperties}.
 *   <li>A fingerprint carries no readable text, and equal texts have equal ones: {@code FingerprintTest}.
 *   <li>Everything said is advice with a reason for every key, and with the law: {@code AdviceTest}.
 *   <li>A visit that skipped a level is never a reason to turn somebody away: {@code SkippedLevelTest}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 19 ¶3, 20 ¶1, 36 ¶3, 47. Sees the kernel and {@code place}; about matters, never about
 * people: nothing here adds up what somebody has asked for over the years.
 */
@NullMarked
package dev.yidi.core.likeness;

import org.jspecify.annotations.NullMarked;
