/**
 * The kernel: the words every other package speaks: outcomes, reasons, citations, identifiers and text.
 *
 * <ol>
 *   <li>A rule that says no is a value and names all its reasons: {@code OutcomeTest}.
 *   <li>No text with U+0000 or an unpaired surrogate enters: {@code TextTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.core;

import org.jspecify.annotations.NullMarked;
