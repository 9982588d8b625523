/**
 * Procedures outside the centre 外部程序: what a citizen is told of them, how a matter is handed over, and what came back.
 *
 * <p>Terms: telling – 告知; warm hand-over – 移交; time to apply – 申请期限; interruption – 时效中断; correction – 补正; result fed
 * back – 结果反馈; administrative reconsideration – 行政复议; labour arbitration – 劳动争议仲裁.
 *
 * <ol>
 *   <li>A procedure, its limits and what bars it are data with a citation and a validity: {@code OutsideTableTest}.
 *   <li>The time to apply is a right that runs from the day of knowing; its last day is that of the law: {@code
 *       OutsideLimitProperties}.
 *   <li>Personal data goes along only on a recorded basis: {@code OutsideProcedureTest}.
 *   <li>A hand-over keeps the case open until the other body has answered, and no longer: {@code OutsideProperties}.
 *   <li>Folding the events gives the state: {@code OutsideProperties}.
 * </ol>
 *
 * <p>Legal basis: see {@code outside-procedures.txt}, {@code outside-law.txt} and the rule set; among them 行政复议法(2023),
 * 行政诉讼法(2017), 民事诉讼法(2023), 劳动争议调解仲裁法(2007), 农村土地承包经营纠纷调解仲裁法(2009), 仲裁法(2025), 个人信息保护法(2021)
 * art. 13, 23. Sees {@code proceeding}; {@code casefile} sees it.
 */
@NullMarked
package dev.yidi.core.outside;

import org.jspecify.annotations.NullMarked;
