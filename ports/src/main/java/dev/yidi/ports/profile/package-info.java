/**
 * The document form of a county profile 县域方案文件: reading, writing, the presets, the difference between two, and
 * the packs in which a part of one county's profile travels to another (变盆景为风景).
 *
 * <p>Terms: preset – 内置方案; template – 模板; difference – 方案比对; pack – 经验包.
 *
 * <ol>
 *   <li>A document is refused as a whole, with every fault and its path: {@code ProfileDocumentsTest}.
 *   <li>Reading what was written gives an equal profile: {@code RoundTripProperties}.
 *   <li>Each preset routes every kind, category and topic from every division over every channel: {@code PresetsTest}.
 *   <li>Two profiles without a difference are equal: {@code ProfileDiffTest}.
 *   <li>Exporting a pack and taking it over into the same profile changes nothing, taking it over twice is the same as
 *       once, and no pack makes an invalid profile: {@code PackProperties}.
 *   <li>No part of a county's own is replaced unless it agreed to that very part: {@code PacksTest}.
 *   <li>A loan travels without its people, and those of the importing county stay where they are: {@code LoanFormTest}.
 * </ol>
 *
 * <p>Sees the core and the JSON library.
 */
@NullMarked
package dev.yidi.ports.profile;

import org.jspecify.annotations.NullMarked;
