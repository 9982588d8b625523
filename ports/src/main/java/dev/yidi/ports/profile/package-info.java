/**
 * The document form of a county profile 县域方案文件: reading, writing, the presets, and the difference between two.
 *
 * <p>Terms: preset – 内置方案; template – 模板; pack of changes – 方案比对.
 *
 * <ol>
 *   <li>A document is refused as a whole, with every fault and its path: {@code ProfileDocumentsTest}.
 *   <li>Reading what was written gives an equal profile: {@code RoundTripProperties}.
 *   <li>Each preset routes every kind, category and topic from every division over every channel: {@code PresetsTest}.
 *   <li>Two profiles without a difference are equal: {@code ProfileDiffTest}.
 * </ol>
 *
 * <p>Sees the core and the JSON library.
 */
@NullMarked
package dev.yidi.ports.profile;

import org.jspecify.annotations.NullMarked;
