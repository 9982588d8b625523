/**
 * The file of a mediator in the pool 调解员档案: enrolment, accreditation, leave, and the open mediations, which are its load.
 *
 * <p>Terms: enrolment – 入库登记, accreditation – 聘任, lapse – 资格失效, leave – 请假, booking – 承接与释放, load – 在办数.
 *
 * <p>A mediator without a file is in no pool: a county without a pool names whom it likes, and who is not in the pool is not
 * measured by it.
 *
 * <ol>
 *   <li>A lapse is noted once for each accreditation, however often it is asked: {@code MediatorFileTest}.
 *   <li>Nobody ineligible is booked, and the refusal names every reason: {@code MediatorFileTest}.
 *   <li>The load is the number of mediations begun and not ended: {@code MediatorFileTest}.
 *   <li>A change of the enrolment ends nothing that was begun: {@code MediatorFileTest}.
 * </ol>
 *
 * <p>Legal basis: 人民调解法 art. 19; 特邀调解规定 art. 15. May depend on everything before it, {@code pool}, {@code casefile} and
 * {@code file} included.
 */
@NullMarked
package dev.yidi.core.mediator;

import org.jspecify.annotations.NullMarked;
