package dev.yidi.ports.spi;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import java.util.Optional;

/** Finds cases by their cards 案件索引. Thread-safe; reads what is committed. */
public interface CaseIndex {
    /** The card of a case. Cost: one look-up. */
    Optional<CaseCard> find(CaseId caseId);

    /** The card of the case with this number. Cost: one look-up. */
    Optional<CaseCard> find(CaseNumber number);

    /** The cards that {@code query} asks for, paged by key: cost in proportion to the page, not to what lies before it. */
    CardPage list(CardQuery query);
}
