package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.ports.spi.FileCard;

/** Writes receipts. */
final class Receipts {
    private Receipts() {}

    /** The receipt for a command after which a file has this card. */
    static FileReceipt of(FileCard card) {
        return new FileReceipt(card.fileId(), card.number(), card.version(), card.updatedAt());
    }

    /** The receipt of a case. */
    static Receipt ofCase(FileReceipt receipt) {
        return new Receipt(
                CaseId.of(receipt.fileId()), new CaseNumber(receipt.number()), receipt.version(), receipt.at());
    }
}
