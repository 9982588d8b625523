package dev.yidi.rest.staff.view;

import dev.yidi.core.document.DocumentKind;

/**
 * A letter, as it is written in the journal.
 *
 * @param kind what it is
 * @param title the title it bears
 * @param text all of it
 */
public record LetterView(DocumentKind kind, String title, String text) {}
