/**
 * The county as a value 县域方案: one validated profile that holds its territory, organs, windows, topics, routing tables,
 * rules, promises, ladders and texts.
 *
 * <p>Terms: mode – 运行模式; routing – 分拨; promise – 承诺时限; ladder – 升级阶梯; classification – 分类; choice in figures – 指标口径.
 *
 * <ol>
 *   <li>Every profile that can be made routes every kind, category and topic from every division over every channel:
 *       {@code RoutingProperties}.
 *   <li>A dead end, a table cycle and a superior cycle are refused by name: {@code ProfileCheckTest}.
 *   <li>A profile is refused as a whole, with every fault and its path: {@code ProfileCheckTest}.
 *   <li>No advice names an accused organ or one below it in line: {@code RoutingProperties}.
 *   <li>A promise is never later than the limit it belongs to: {@code PromiseCheckTest}.
 *   <li>Two cases never get the same number: {@code NumberPatternProperties}.
 *   <li>A loan goes from above to below, lends what the lender has itself, and lends nobody twice at a time: {@code
 *       LoanCheckTest}.
 *   <li>Whatever is lent on a day, every question is answered on it, and a station is named by a loan of that day alone:
 *       {@code RoutingProperties}.
 *   <li>What figures mean is one choice for the whole county, and every other choice can be told from it: {@code
 *       FiguresCheckTest}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 20, 22, 24, 30. Sees the kernel, {@code time}, {@code place}, {@code desk}, {@code
 * privacy}, the proceedings and {@code escalation}.
 */
@NullMarked
package dev.yidi.core.profile;

import org.jspecify.annotations.NullMarked;
