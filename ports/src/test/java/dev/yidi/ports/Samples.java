package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Journals and cards for tests of what needs no core decision. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private Samples() {}

    /** A sound journal of {@code length} entries. */
    static List<Entry> journal(FileId fileId, int length) {
        List<Entry> entries = new ArrayList<>();
        String head = HashChain.ROOT;
        for (int i = 1; i <= length; i++) {
            Entry entry = HashChain.sealed(new Entry(
                    fileId,
                    "case",
                    i,
                    "note-added",
                    1,
                    NOON.plusSeconds(i),
                    "officer:o1",
                    "",
                    "{\"n\":" + i + "}",
                    Octets.of(("vault " + fileId + i).getBytes(StandardCharsets.UTF_8)),
                    head,
                    ""));
            entries.add(entry);
            head = entry.hash();
        }
        return entries;
    }

    static FileCard card(FileId fileId, long version, String head) {
        return new FileCard(
                fileId,
                "case",
                version,
                head,
                "number-" + fileId,
                "",
                "",
                "REGISTERED",
                "330122000000",
                "",
                "o1",
                NOON,
                NOON,
                Optional.empty(),
                true,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Octets.none());
    }

    static FileCard cardOf(List<Entry> journal) {
        Entry last = journal.get(journal.size() - 1);
        return card(last.fileId(), last.sequence(), last.hash());
    }

    static Entry with(Entry entry, FileId fileId, long sequence, String body, String previousHash) {
        return new Entry(
                fileId,
                "case",
                sequence,
                entry.type(),
                entry.typeVersion(),
                entry.at(),
                entry.actor(),
                entry.onBehalfOf(),
                body,
                entry.vault(),
                previousHash,
                entry.hash());
    }
}
