/**
 * Consultation 咨询服务: legal advice and psychological service, from the appointment to what came of it.
 *
 * <p>Terms: legal advice – 法律咨询; psychological service – 心理服务; appointment – 预约; adviser – 咨询人员; record – 咨询记录; separate
 * consent – 单独同意; guardian – 监护人; crisis – 危机情形; referral – 转介.
 *
 * <ol>
 *   <li>No session that processes sensitive data is held without a separate consent in force, of the guardian where the
 *       client is under fourteen: {@code ConsultationProperties}.
 *   <li>A record is opened by its adviser, or by whom the client has it shared with, and by nobody else: {@code
 *       ConsultationProperties}.
 *   <li>The text of a record is in no state: {@code ConsultationProperties}.
 *   <li>A crisis can be reported at every stage and without consent, and says to whom: {@code ConsultationCrisisTest}.
 *   <li>A consultation ends once, with a result that suits its kind: {@code ConsultationTest}.
 *   <li>Folding the events gives the state: {@code ConsultationProperties}.
 * </ol>
 *
 * <p>Legal basis: 个人信息保护法(2021) art. 13, 15, 28–31, as data in {@code consultation-law.txt}. Only the kernel, {@code time} and
 * {@code proceeding} may be used here.
 */
@NullMarked
package dev.yidi.core.consultation;

import org.jspecify.annotations.NullMarked;
