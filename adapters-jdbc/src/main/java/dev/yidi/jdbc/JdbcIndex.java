package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cards in {@code yidi_card}. A card is read by one statement and from one row, so never half old and half new. */
record JdbcIndex(Sessions sessions, Dialect dialect, String county) implements FileIndex {
    private static final String FIND = "select " + CardRows.COLUMNS + " from yidi_card c where c.county = ? and ";

    @Override
    public Optional<FileCard> find(FileId fileId) {
        return first("c.file_id = ?", fileId.value());
    }

    @Override
    public Optional<FileCard> find(String register, String number) {
        return first("c.register = ? and c.file_number = ?", register, number);
    }

    @Override
    public Map<FileId, FileCard> findAll(Set<FileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        List<String> ids = CardListing.padded(files.stream().map(FileId::value).toList());
        List<Object> wanted = new ArrayList<>(List.of(county));
        wanted.addAll(ids);
        return sessions.read("find cards", sql -> {
            Map<FileId, FileCard> found = new HashMap<>();
            sql.query(FIND + "c.file_id in " + Rows.marks(ids), wanted, CardRows::card)
                    .forEach(card -> found.put(card.fileId(), card));
            return found;
        });
    }

    @Override
    public Optional<Boolean> isFoundBy(FileCard card) {
        return Optional.of(sessions.read("look at the tags of a card", sql -> TagRows.areThose(sql, county, card)));
    }

    private Optional<FileCard> first(String condition, Object... values) {
        List<Object> wanted = new ArrayList<>(List.of(county));
        wanted.addAll(List.of(values));
        return sessions.read("find a card", sql -> sql.first(FIND + condition, wanted, CardRows::card));
    }

    @Override
    public CardPage list(CardQuery query) {
        CardLookup search = new CardLookup(dialect, county, query);
        List<FileCard> found = sessions.read("list cards", search::cards);
        if (found.size() <= query.limit()) {
            return new CardPage(found, Optional.empty());
        }
        List<FileCard> page = found.subList(0, query.limit());
        return new CardPage(page, Optional.of(CardListing.cursor(query, page.get(page.size() - 1))));
    }
}
