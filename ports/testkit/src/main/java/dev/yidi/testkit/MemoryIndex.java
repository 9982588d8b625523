package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cards in memory, searched one by one. */
final class MemoryIndex implements FileIndex {
    private final Object lock;
    private final Map<FileId, FileCard> cards = new HashMap<>();
    private final Map<List<String>, FileId> byNumber = new HashMap<>();

    MemoryIndex(Object lock) {
        this.lock = lock;
    }

    /** The version of a file, 0 when there is none. Called under the lock. */
    long version(FileId fileId) {
        FileCard card = cards.get(fileId);
        return card == null ? 0 : card.version();
    }

    /** Whether the number of {@code card} belongs to another file. Called under the lock. */
    boolean numberIsTaken(FileCard card) {
        return !byNumber.getOrDefault(number(card), card.fileId()).equals(card.fileId());
    }

    /** Called under the lock. */
    void put(FileCard card) {
        FileCard before = cards.put(card.fileId(), card);
        if (before != null) {
            byNumber.remove(number(before));
        }
        byNumber.put(number(card), card.fileId());
    }

    private static List<String> number(FileCard card) {
        return List.of(card.register(), card.number());
    }

    @Override
    public Optional<FileCard> find(FileId fileId) {
        synchronized (lock) {
            return Optional.ofNullable(cards.get(fileId));
        }
    }

    @Override
    public Optional<FileCard> find(String register, String number) {
        synchronized (lock) {
            return Optional.ofNullable(byNumber.get(List.of(register, number))).map(cards::get);
        }
    }

    @Override
    public CardPage list(CardQuery query) {
        CardFilter filter = CardFilter.of(query);
        List<FileCard> found;
        synchronized (lock) {
            found = cards.values().stream()
                    .filter(filter::accepts)
                    .sorted(filter.order())
                    .limit(query.limit() + 1L)
                    .toList();
        }
        if (found.size() <= query.limit()) {
            return new CardPage(found, Optional.empty());
        }
        List<FileCard> page = found.subList(0, query.limit());
        return new CardPage(page, Optional.of(filter.cursor(page.get(page.size() - 1))));
    }
}
