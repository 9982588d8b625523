/**
 * The territory 属地: the tree of divisions that matters arise in and organs answer for, with its history.
 *
 * <p>Terms: territory – 属地; division – 区划; tier – 层级; division code – 区划代码; village or community – 村/社区; zone
 * – 片区; grid – 网格; former name – 曾用名; successor – 承继区划.
 *
 * <p>The territories that come with Yidi state facts of the statistical division codes of the National Bureau of
 * Statistics 国家统计局统计用区划代码 as of 2023-06-30 (published 2023-09-11), taken from the open data package
 * china-division; they are arranged in the form that {@link dev.yidi.core.place.Territory#toCsv} writes. They know no
 * dates, successors or former names, and no grids.
 *
 * <ol>
 *   <li>A territory is one tree whose tiers fall from parent to part, or it is refused with every faulty line: {@code
 *       TerritoryFaultsTest}, {@code PlantedFaultProperties}.
 *   <li>Containment is what walking from parent to parent says: {@code TerritoryProperties}.
 *   <li>What is written is read again, and equal content has an equal version: {@code TerritoryProperties}, {@code
 *       TerritoryTest}.
 *   <li>Following successors always ends: {@code TerritoryProperties}, {@code SuccessionTest}.
 *   <li>Synthetic divisions fill gaps and change nothing else: {@code TerritoryProperties}, {@code SyntheticTierTest}.
 *   <li>No code is refused for its number range, and nothing is read out of its digits: {@code DivisionCodeTest}.
 * </ol>
 *
 * <p>Basis: GB/T 2260 and GB/T 10114 for the codes; 信访工作条例 art. 22(2) for answering by territory 属地管理. Sees the
 * kernel and {@code time}; every later package may depend on it.
 */
@NullMarked
package dev.yidi.core.place;

import org.jspecify.annotations.NullMarked;
