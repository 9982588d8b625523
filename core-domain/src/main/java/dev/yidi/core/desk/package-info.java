/**
 * The desk 单位、窗口、人员: who answers for what, who sits where and when, and who stands over whom.
 *
 * <p>Terms: organ – 单位; competence – 职责范围; superior – 上级; successor – 承继单位; stationing – 入驻; roster – 轮驻排班;
 * window – 窗口; undifferentiated window – 无差别受理窗口; opening hours – 开放时间; topic – 事项类别; officer – 工作人员; role –
 * 岗位角色; hall – 大厅; slot plan – 号源; appointment – 预约; loan – 下沉派驻 (赋权); station – 工作站; lender – 派出单位;
 * borrower – 接收单位.
 *
 * <ol>
 *   <li>Superiors and successors always end; a directory in which they do not is refused and the circle named: {@code
 *       OrgansTest}, {@code OrgansProperties}.
 *   <li>For an abolished organ its last successor acts, also as superior of others: {@code OrgansProperties}.
 *   <li>The common superior is the nearest organ over both: {@code OrgansProperties}.
 *   <li>The catalogue of topics has two levels; a group stands for its topics: {@code TopicCatalogueTest}, {@code
 *       CompetenceTest}.
 *   <li>A competence covers its divisions and all that lies in them: {@code CompetenceTest}.
 *   <li>Opening hours follow the work calendar, make-up working days included: {@code OpeningHoursTest}.
 *   <li>A roster belongs to rotating and a response time to on-call stationing: {@code StationingTest}.
 *   <li>How the hall runs is the county's to say, each number within its range, and a plan with places leaves one to be
 *       booked: {@code HallRulesTest}.
 *   <li>A loan takes no power from the lender, and goes by its days and hours: {@code LoanCheckTest}, {@code
 *       LentPowerTest}.
 * </ol>
 *
 * <p>Basis: 信访工作条例(2022) art. 24 ¶1 (common superior) and ¶2 (successor of a merged or abolished unit);
 * 行政处罚法(2021) art. 20 (who is entrusted with a power does not pass it on), 24 (powers given to townships). Sees the
 * kernel, {@code time} and {@code place}.
 */
@NullMarked
package dev.yidi.core.desk;

import org.jspecify.annotations.NullMarked;
