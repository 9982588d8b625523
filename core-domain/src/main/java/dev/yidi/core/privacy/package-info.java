/**
 * The protection of personal data: how fields are classified, who sees which, to whom they were passed on, how long they
 * are kept, and how they are erased.
 *
 * <p>Terms: classification – 分级分类; purpose – 处理目的; audience – 读者; disclosure – 披露; separate consent – 单独同意; retention
 * – 保存期限; archive hold – 归档保留; erasure – 删除; anonymisation – 匿名化; restriction – 停止处理.
 *
 * <ol>
 *   <li>Every classified field has a level and a purpose, and what no row names is kept closer than any row would:
 *       {@code FieldClassesTest} beside the case file.
 *   <li>No audience is shown a field above its clearance or outside its purposes; the code that opens a case is shown to
 *       none: {@code AudienceTest}.
 *   <li>Nothing may be erased before the law's own periods are over, and every end of a case has a period:
 *       {@code RetentionScheduleTest}.
 *   <li>Consent that was withdrawn permits nothing; consent to pass on permits what it names and no more:
 *       {@code ConsentTest}.
 * </ol>
 *
 * <p>Legal basis: 个人信息保护法(2021) art. 6, 13, 15, 19, 23, 28, 29, 45–47, 51, 55, 56; 人民调解法(2010) art. 27; 网络安全法(2025)
 * art. 23(3). Sees the kernel; the proceedings, {@code profile} and {@code casefile} see it.
 */
@NullMarked
package dev.yidi.core.privacy;

import org.jspecify.annotations.NullMarked;
