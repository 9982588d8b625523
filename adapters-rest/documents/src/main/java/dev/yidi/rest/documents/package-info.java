/**
 * Documents on paper 文书打印: written agreements as PDF and as documents of Word.
 *
 * <p>Terms: form – 格式文书; agreement – 调解协议书.
 *
 * <ol>
 *   <li>The words are the county's: a form is a text, not code: {@code AgreementTemplateTest}.
 *   <li>What was agreed cannot change the form it is put in: {@code AgreementTemplateTest}.
 *   <li>Both formats say the same, and every character of it is there: {@code AgreementFormsTest}.
 *   <li>A font that lacks a character, or that nobody named, is said before anything is printed: {@code AgreementFormsTest}.
 * </ol>
 *
 * <p>Legal basis: 人民调解法 art. 28–29, 31, 33. Rests on {@code dev.yidi.rest}; nothing rests on it.
 */
@NullMarked
package dev.yidi.rest.documents;

import org.jspecify.annotations.NullMarked;
