package dev.yidi.ports;

import dev.yidi.core.CaseNumber;
import dev.yidi.ports.spi.CaseCard;

/** Writes receipts. */
final class Receipts {
    private Receipts() {}

    /** The receipt for a command after which a case has this card. */
    static Receipt of(CaseCard card) {
        return new Receipt(card.caseId(), new CaseNumber(card.number()), card.version(), card.updatedAt());
    }
}
