package dev.yidi.jdbc;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.CaseIndex;
import java.util.List;
import java.util.Optional;

/** The cards in {@code yidi_card}. A card is read by one statement and from one row, so never half old and half new. */
record JdbcIndex(Sessions sessions, String county) implements CaseIndex {
    private static final String FIND = "select " + CardRows.COLUMNS + " from yidi_card c where c.county = ? and ";

    @Override
    public Optional<CaseCard> find(CaseId caseId) {
        return find("c.case_id = ?", caseId.value());
    }

    @Override
    public Optional<CaseCard> find(CaseNumber number) {
        return find("c.case_number = ?", number.value());
    }

    private Optional<CaseCard> find(String condition, String value) {
        return sessions.read("find a card", sql -> sql.first(FIND + condition, List.of(county, value), CardRows::card));
    }

    @Override
    public CardPage list(CardQuery query) {
        CardListing listing = new CardListing(county, query);
        List<CaseCard> found =
                sessions.read("list cards", sql -> sql.query(listing.statement(), listing.values(), CardRows::card));
        if (found.size() <= query.limit()) {
            return new CardPage(found, Optional.empty());
        }
        List<CaseCard> page = found.subList(0, query.limit());
        return new CardPage(page, Optional.of(listing.cursor(page.get(page.size() - 1))));
    }
}
