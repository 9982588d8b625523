package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What lists show of the files of their cards, with the keys of all of them asked for at once. */
final class Summaries {
    private final DataKeys keys;

    Summaries(DataKeys keys) {
        this.keys = keys;
    }

    /** The summary of each of {@code cards}. */
    Map<FileId, Summary> of(List<FileCard> cards) {
        Set<FileId> open = cards.stream()
                .filter(card -> !card.sealed())
                .map(FileCard::fileId)
                .collect(Collectors.toSet());
        Map<FileId, DataKey> found = open.isEmpty() ? Map.of() : keys.findAll(open);
        Map<FileId, Summary> summaries = new HashMap<>();
        for (FileCard card : cards) {
            summaries.put(
                    card.fileId(),
                    card.sealed() ? Summary.SEALED : Summary.of(card, Optional.ofNullable(found.get(card.fileId()))));
        }
        return summaries;
    }
}
