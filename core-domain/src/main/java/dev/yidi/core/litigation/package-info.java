/**
 * The way to court and back 诉讼引调与代理诉讼: what a court refers to mediation, and the help a party gets with suing.
 *
 * <p>Terms: litigation referral – 诉讼引调; referred before filing – 委派; after filing – 委托; return to the court – 退回法院;
 * litigation agency – 代理诉讼; legal aid – 法律援助; filing – 立案; mediation first, litigation last – 调解优先、诉讼断后.
 *
 * <ol>
 *   <li>What was signed for goes back to the court, once, with the mediation's own result and nothing confidential: {@code
 *       ReferralProperties}.
 *   <li>More time needs every party, and after filing is not counted in the period of trial: {@code LitigationReferralTest}.
 *   <li>No step towards the court is refused because mediation was not tried; that it was not, and why, is recorded: {@code
 *       WayToCourtProperties}.
 *   <li>A suit can be handed in whatever aid and lawyer wait for: {@code AgencyProperties}.
 *   <li>Folding the events gives the state: {@code ReferralProperties}, {@code AgencyProperties}.
 * </ol>
 *
 * <p>Legal basis: 最高人民法院关于人民法院特邀调解的规定(2016) art. 11, 19–22, 26–27; 人民法院在线调解规则(2021) art. 12, 24, 26;
 * 法律援助法(2021) art. 32, 42–49, 55; 民事诉讼法(2023) art. 125–126, 171; as data in {@code litigation-law.txt}, {@code
 * referral-terms.txt} and the rule set. Sees {@code proceeding}, {@code court} (who a court is) and {@code mediation} (what it
 * reports); {@code casefile} sees it.
 */
@NullMarked
package dev.yidi.core.litigation;

import org.jspecify.annotations.NullMarked;
