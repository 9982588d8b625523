package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Follows the hash chain of one file from the first entry to the head that the index card remembers, and says what is
 * wrong where.
 *
 * <p>How a fault is told: a wrong hash behind a right link is a change; a wrong hash behind a wrong link is an entry
 * from elsewhere, from this file when its hash fits another place; a right hash behind a wrong link means that the entry
 * before was changed and hashed anew.
 */
final class ChainCheck {
    private final FileId fileId;
    private final List<Finding> findings = new ArrayList<>();
    private long expected = 1;
    private String head = HashChain.ROOT;

    private ChainCheck(FileId fileId) {
        this.fileId = fileId;
    }

    /** Everything wrong with {@code entries}, as they were read, and {@code card}. */
    static List<Finding> of(FileId fileId, List<Entry> entries, Optional<FileCard> card) {
        ChainCheck check = new ChainCheck(fileId);
        entries.forEach(entry -> check.next(entry, entries.size()));
        card.ifPresentOrElse(check::end, check::endWithoutCard);
        return List.copyOf(check.findings);
    }

    private void next(Entry entry, int entries) {
        if (entry.sequence() < expected) {
            found(entry.sequence(), FindingKind.REORDERED);
            return;
        }
        LongStream.range(expected, entry.sequence()).forEach(gap -> found(gap, FindingKind.REMOVED));
        boolean linked = entry.sequence() > expected || entry.previousHash().equals(head);
        boolean whole = HashChain.hash(entry).equals(entry.hash());
        if (!entry.fileId().equals(fileId)) {
            found(entry.sequence(), FindingKind.SWAPPED);
        } else if (!whole) {
            found(entry.sequence(), linked ? FindingKind.CHANGED : fromElsewhere(entry, entries));
        } else if (!linked) {
            found(entry.sequence() - 1, FindingKind.CHANGED);
        }
        expected = entry.sequence() + 1;
        head = entry.hash();
    }

    private static FindingKind fromElsewhere(Entry entry, int entries) {
        boolean ofThisFile = LongStream.rangeClosed(1, entries + 1L)
                .mapToObj(place -> at(entry, place))
                .anyMatch(moved -> HashChain.hash(moved).equals(entry.hash()));
        return ofThisFile ? FindingKind.REORDERED : FindingKind.SWAPPED;
    }

    private void end(FileCard card) {
        long last = expected - 1;
        if (card.version() > last) {
            found(expected, FindingKind.TRUNCATED);
        } else if (card.version() < last) {
            found(last, FindingKind.CARD_DIFFERS);
        } else if (!card.headHash().equals(head)) {
            found(last, FindingKind.CHANGED);
        }
    }

    private void endWithoutCard() {
        if (expected > 1) {
            found(expected - 1, FindingKind.CARD_DIFFERS);
        }
    }

    private void found(long sequence, FindingKind kind) {
        Finding finding = new Finding(fileId, Math.max(1, sequence), kind);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private static Entry at(Entry entry, long sequence) {
        Instant time = entry.at();
        return new Entry(
                entry.fileId(),
                entry.register(),
                sequence,
                entry.type(),
                entry.typeVersion(),
                time,
                entry.actor(),
                entry.onBehalfOf(),
                entry.body(),
                entry.vault(),
                entry.previousHash(),
                entry.hash());
    }
}
