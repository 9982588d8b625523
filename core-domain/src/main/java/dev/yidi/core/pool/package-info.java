/**
 * The pool of mediators 调解专家库 as values, and the explained selection from it. It proposes and never decides: the parties
 * choose first, an officer appoints where they do not.
 *
 * <p>Terms: member – 在库调解员, field – 擅长领域, accreditation – 聘任资格, studio – 个人品牌调解室, tie – 申报关联, selection – 推荐,
 * candidate – 候选人, exclusion – 排除.
 *
 * <p>Field, place, days, load, accreditation and conflict decide who is eligible. Language, exactness of the field, nearness
 * and load decide the order. Ratings are shown and never rank anybody.
 *
 * <ol>
 *   <li>Nobody ineligible is proposed, and who is not proposed is told with every reason: {@code SelectionProperties}.
 *   <li>A less suited mediator more never changes who comes first: {@code SelectionProperties}.
 *   <li>What is advised never takes a mediator over the capacity: {@code SelectionProperties}.
 *   <li>The order does not depend on the order of the pool: {@code SelectionProperties}.
 * </ol>
 *
 * <p>Legal basis: 人民调解法 art. 19; 特邀调解规定 art. 12, 13, 15. May depend on the kernel, {@code place} and {@code desk}.
 */
@NullMarked
package dev.yidi.core.pool;

import org.jspecify.annotations.NullMarked;
