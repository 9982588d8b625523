package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cards and their rows in {@code yidi_card}. */
final class CardRows {
    static final String COLUMNS =
            "c.file_id, c.register, c.version, c.head_hash, c.file_number, c.kind, c.topic, c.stage, c.place,"
                    + " c.accountable, c.officer, c.received_at, c.updated_at, c.next_due, c.is_open, c.sealed,"
                    + " c.allow_tags, c.deny_tags, c.tokens, c.summary";

    static final String INSERT =
            "insert into yidi_card (register, version, feed_key, head_hash, file_number, kind, topic, stage,"
                    + " place, accountable, officer, received_at, updated_at, next_due, is_open, sealed, allow_tags,"
                    + " deny_tags, tokens, summary, county, file_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String UPDATE =
            "update yidi_card set register = ?, version = ?, feed_key = ?, head_hash = ?, file_number = ?,"
                    + " kind = ?, topic = ?, stage = ?, place = ?, accountable = ?, officer = ?, received_at = ?,"
                    + " updated_at = ?, next_due = ?, is_open = ?, sealed = ?, allow_tags = ?, deny_tags = ?, tokens = ?,"
                    + " summary = ? where county = ? and file_id = ?";

    private CardRows() {}

    /** The columns in the order of both statements. */
    static List<?> columns(String county, FileCard card, long feedKey) {
        List<Object> columns = new ArrayList<>(List.of(card.register(), card.version(), feedKey, card.headHash()));
        columns.addAll(List.of(card.number(), card.kind(), card.topic(), card.stage(), card.place()));
        columns.addAll(List.of(card.accountable(), card.officer(), card.receivedAt(), card.updatedAt()));
        columns.addAll(List.of(due(card), card.open(), card.sealed(), TagText.of(card.allow())));
        columns.addAll(List.of(TagText.of(card.deny()), TagText.of(card.tokens()), card.summary()));
        columns.addAll(List.of(county, card.fileId().value()));
        return columns;
    }

    static FileCard card(ResultSet row) throws SQLException {
        Instant due = UtcTime.of(Rows.time(row, 14));
        return new FileCard(
                new FileId(row.getString(1)),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                UtcTime.of(Rows.time(row, 12)),
                UtcTime.of(Rows.time(row, 13)),
                due.equals(UtcTime.NEVER) ? Optional.empty() : Optional.of(due),
                row.getBoolean(15),
                row.getBoolean(16),
                TagText.tags(row.getString(17)),
                TagText.tags(row.getString(18)),
                TagText.tags(row.getString(19)),
                Octets.of(row.getBytes(20)));
    }

    private static Instant due(FileCard card) {
        return card.nextDue().orElse(UtcTime.NEVER);
    }
}
