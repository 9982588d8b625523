package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What lists show of the files of their cards, with the keys of all of them asked for at once. */
final class Summaries {
    private final DataKeys keys;

    Summaries(DataKeys keys) {
        this.keys = keys;
    }

    /** What {@code line} makes of each of {@code cards} and its summary, in their order. */
    <T> List<T> lines(List<FileCard> cards, BiFunction<FileCard, Summary, T> line) {
        Set<FileId> open = cards.stream()
                .filter(card -> !card.sealed())
                .map(FileCard::fileId)
                .collect(Collectors.toSet());
        Map<FileId, DataKey> found = open.isEmpty() ? Map.of() : keys.findAll(open);
        return cards.stream()
                .map(card -> line.apply(
                        card,
                        card.sealed()
                                ? Summary.SEALED
                                : Summary.of(card, Optional.ofNullable(found.get(card.fileId())))))
                .toList();
    }
}
