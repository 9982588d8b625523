package dev.yidi.core.casefile;

import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import java.time.Instant;

/**
 * A document that is in the file because of something that happened 卷内文书; its text is written from the journal.
 *
 * @param id its name within the case
 * @param kind what it is
 * @param at when it was issued
 * @param entry the number of the journal entry it is, from 1
 */
public record Paper(DocumentId id, DocumentKind kind, Instant at, long entry) {}
