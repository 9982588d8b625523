/**
 * Report handling 举报办理: what is reported is verified while who reported it stays sealed.
 *
 * <p>Terms: report – 举报; reporter – 举报人; anonymous – 匿名; named – 具名; real name – 实名; sealed identity – 身份密封;
 * verification – 核查; filing decision – 立案决定; competence by management authority – 管理权限; release of identity – 身份披露; reprisal –
 * 打击报复; reward – 举报奖励.
 *
 * <ol>
 *   <li>Whoever opens the identity is an officer, has a purpose and leaves a trace: {@code ReportProperties}.
 *   <li>Identity leaves with a transfer only by the law of the receiving body, or by a consent in force given for that
 *       receiver by name: {@code ReportProperties}.
 *   <li>Nothing is found without a verification, or an outcome from the body it went to: {@code ReportProperties}.
 *   <li>A named reporter is owed word of every decision until told, on no way they did not want: {@code
 *       ReportFeedbackTest}.
 *   <li>A reprisal can be reported at every stage and keeps the report open until it is answered: {@code
 *       ReportProperties}.
 *   <li>A reward names no person: {@code ReportEventShapeTest}.
 *   <li>Folding the events gives the state: {@code ReportProperties}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 22, 30 and 46(5), 市场监督管理投诉举报处理暂行办法(2019) art. 23, 30, 31 and 33, 个人信息保护法(2021)
 * art. 23; as data in {@code report-law.txt} and {@code report-terms.txt}. Only the kernel, {@code time} and {@code
 * proceeding} may be used here.
 */
@NullMarked
package dev.yidi.core.report;

import org.jspecify.annotations.NullMarked;
