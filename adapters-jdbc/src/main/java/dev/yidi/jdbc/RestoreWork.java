package dev.yidi.jdbc;

import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.FileCard;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a card, its tags and alarms anew in one transaction, where they fit the end of the journal. */
final class RestoreWork implements Sessions.Work<Ending<Boolean>> {
    private final Dialect dialect;
    private final String county;
    private final FileCard card;
    private final List<Alarm> alarms;

    RestoreWork(Dialect dialect, String county, FileCard card, List<Alarm> alarms) {
        this.dialect = dialect;
        this.county = county;
        this.card = card;
        this.alarms = List.copyOf(alarms);
    }

    @Override
    public Ending<Boolean> on(Sql sql) throws SQLException {
        String fileId = card.fileId().value();
        dialect.feedKey(sql, county);
        Map<String, LockedCard> cards = LockedCard.lock(sql, county, List.of(fileId));
        Optional<Long> feedKey = end(sql, fileId);
        if (feedKey.isEmpty()) {
            return Ending.rollback(false);
        }
        List<?> columns = CardRows.columns(county, card, feedKey.get());
        if (cards.containsKey(fileId)) {
            sql.update(CardRows.UPDATE, columns.toArray());
        } else if (sql.update(CardRows.INSERT + dialect.unlessPresent(), columns.toArray()) == 0) {
            return Ending.rollback(false);
        }
        sql.update("delete from yidi_card_tag where county = ? and file_id = ?", county, fileId);
        TagRows tags = new TagRows(county);
        tags.change(LockedCard.NONE, card);
        tags.write(sql);
        AlarmRows.replace(sql, county, card.fileId(), alarms);
        return Ending.commit(true);
    }

    /** The feed key of the last entry, when it is the one that the card tells of. */
    private Optional<Long> end(Sql sql, String fileId) throws SQLException {
        return sql.first(
                "select e.feed_key from yidi_entry e where e.county = ? and e.file_id = ? and e.sequence = ? and e.hash = ?"
                        + " and not exists (select 1 from yidi_entry later where later.county = e.county"
                        + " and later.file_id = e.file_id and later.sequence > e.sequence)",
                List.of(county, fileId, card.version(), card.headHash()),
                row -> row.getLong(1));
    }
}
