/**
 * Mediation 调解: proposed, agreed to by all, held by impartial mediators, ended by an agreement or by a typed reason.
 *
 * <p>Terms: mediation – 调解; consent – 同意; mediator – 调解员; recusal – 回避; session – 调解会; written agreement –
 * 调解协议书; oral agreement – 口头协议; performance – 履行; linkage – 五调联动; false mediation – 虚假调解;
 * local terms – 本地调解规则.
 *
 * <ol>
 *   <li>No session is held before every party consented, and none after a refusal: {@code MediationProperties}.
 *   <li>A mediator in conflict never holds a session unless every party waived it: {@code MediationProperties}.
 *   <li>An oral agreement takes effect when it is made, a written one with the last signature or seal required:
 *       {@code MediationProperties}.
 *   <li>What ended stays ended: {@code MediationProperties}.
 *   <li>Folding the events gives the state: {@code MediationProperties}.
 *   <li>A failed mediation owes the parties the other ways until they were told: {@code MediationEndTest}.
 *   <li>A refused command names every reason: {@code MediationReasonsTest}.
 *   <li>Minutes and admissions are in no report: {@code MediationReportTest}.
 *   <li>Every type of the law has terms, each with its sources; terms bind on their days and in their place: {@code
 *       MediationTypesTest}, {@code MediationTermsTableTest}.
 *   <li>No further try than the terms allow, and none before a session: {@code MediationCourseTest}.
 *   <li>A county's own row never says less than the law, and says where it stands: {@code LocalTermsTest}.
 *   <li>What a linkage owes the referring organ is owed until it was told: {@code LinkageReturnsTest}.
 * </ol>
 *
 * <p>Legal basis: 人民调解法 art. 3, 4, 17–33; 特邀调解规定 art. 12, 15, 18, 22; both and every other type as data in {@code mediation-terms.txt}, the linkages in {@code linkage-returns.txt}. Only
 * the kernel and {@code time} may be used here.
 */
@NullMarked
package dev.yidi.core.mediation;

import org.jspecify.annotations.NullMarked;
