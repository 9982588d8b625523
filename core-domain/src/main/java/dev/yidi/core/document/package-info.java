/**
 * The documents of a case 文书: each kind with the fields its form asks for, written out through a template that is data.
 *
 * <p>Terms: document – 文书; letterhead – 文头; number – 编号; addressee – 称谓; issuer – 落款; service – 送达; template – 文书模板;
 * attachment – 附件.
 *
 * <ol>
 *   <li>A template uses every field of its kind and no other, or the table is refused with every fault: {@code TemplatesTest}.
 *   <li>Every kind has a template, and every document of the kind fills it: {@code DocumentsTest}.
 *   <li>What is classified stays classified until the text is written: {@code DocumentsTest}.
 *   <li>A file is what its name says, and its name hides nothing: {@code AttachmentRulesTest}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例(2022) art. 23, 32–36; the kinds are those of the law and of the rules on handling petitions online.
 * Only the kernel and {@code time} may be used here; {@code casefile} makes documents from what happened.
 */
@NullMarked
package dev.yidi.core.document;

import org.jspecify.annotations.NullMarked;
