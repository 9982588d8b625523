/**
 * The case file: one matter from the window to its end, folded from its journal and changed by decided commands alone.
 *
 * <p>Terms: case file – 案卷; case – 事项 (一案一码); first handler – 首办责任人; accountable organ – 责任单位; dispatch – 分拨;
 * objection – 异议; return – 退回; designation – 指定; clock – 计时; trip – 跑动; recusal – 回避; accused side – 被举报方; lent power – 下沉力量; role of a party – 当事人身份; call-back – 回访; signature – 加签.
 *
 * <p>A {@link CaseCommand} decides, a {@link CaseEvent} evolves, {@link Decision} joins them with the clocks.
 * {@link AccessPolicy} says who may come near; which organ may take a step is the command's own rule. {@link Refusal} holds
 * every reason to say no.
 *
 * <ol>
 *   <li>The fold of the journal is the file, step by step, and the version counts its events: {@code CaseProperties}.
 *   <li>Exactly one organ is accountable from the first dispatch to closure, also while a return is disputed; a guided
 *       case stays with the guiding organ until the other accepts: {@code CaseProperties}, {@code DispatchTest}.
 *   <li>The first handler is named at registration, changes by name alone, and is never a recused officer:
 *       {@code CaseProperties}, {@code OfficersTest}.
 *   <li>A case comes back no oftener than the county says; then only the centre designates, and nobody objects to a
 *       designation: {@code CaseProperties}, {@code ObjectionTest}.
 *   <li>A report never lies with the side it accuses, and nobody of that side does or sees anything:
 *       {@code CaseProperties}, {@code ProtectionTest}, {@code AccessProperties}.
 *   <li>An ended case takes only what is allowed: {@code CaseProperties}.
 *   <li>A refusal names all its reasons and changes nothing: {@code CaseProperties}, {@code RegisterCaseTest}.
 *   <li>Clocks start and end from the rule set's data; one clock of a limit runs at a time; a pause never makes a due date
 *       earlier: {@code ClockworkTest}, {@code CaseClockProperties}.
 *   <li>Every limit of a case is that of the rule set it started under; another one stands in only where that is kept no
 *       longer, and the journal says so first: {@code RulesKeptProperties}, {@code CaseRulesTest}.
 *   <li>A rung fires at most once for a clock: {@code CaseClockProperties}.
 *   <li>Recusal and the accused side are denials that nothing overrides; sealed reports are for their officers and the
 *       assigned; a store that compares tags filters as the policy does: {@code AccessProperties}.
 *   <li>Events are plain records of plain components: {@code CaseEventShapeTest}.
 *   <li>A lent officer acts for the station under the lent power alone and signs as lent; when the loan ends no case is
 *       lost, and nothing moves but who answers for it: {@code CaseProperties}, {@code LentPowerTest}.
 *   <li>A loan opens only what is worked on under it, to those who are lent and on duty: {@code AccessProperties}, {@code
 *       LentAccessTest}.
 *   <li>A role has its days: those gone by are never rewritten, and a party that a command names, or that somebody acts for,
 *       has its role on the day, that of a letter's posting or a paper's receipt included. What outlasts a role: one's own data, who reported, what
 *       a court serves and what an agreement owes; what was begun with a court or another body goes on. Who has no role any
 *       more follows the case no longer; what was served on them they have, and about their own data they ask at the
 *       window: {@code EndRoleTest}, {@code CaseProperties}.
 *   <li>Each type of event rests on a text, or is named as resting on none; where it is about limits, the rules the case keeps
 *       decide: {@code JournalBasisTest}. What the lines of a history tell, old and new, is how the case stands: {@code
 *       FacetChangeTest}.
 *   <li>One call-back is owed at a time, from an unsatisfied rating or the closing of a case; it outlives the closing and ends when the
 *       citizen was reached, was tried as often as the county says, or the case is taken up again: {@code CaseCallBackTest}.
 *   <li>Nothing is concluded or closed while an added signer owes a signature, no deadline waits for it, and each round of handling
 *       is signed anew: {@code OfficersTest}, {@code CaseProperties}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 17–25, 28, 30, 34; 民事诉讼法(2023) art. 205. Sees everything up to {@code profile};
 * {@code indicator} sees it.
 */
@NullMarked
package dev.yidi.core.casefile;

import org.jspecify.annotations.NullMarked;
