package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Octets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Entries and their rows in {@code yidi_entry}. */
final class EntryRows {
    static final String COLUMNS =
            "e.file_id, e.register, e.sequence, e.event_type, e.type_version, e.happened_at, e.actor,"
                    + " e.on_behalf_of, e.body, e.vault, e.previous_hash, e.hash, e.feed_key";

    static final String INSERT =
            "insert into yidi_entry (county, file_id, register, sequence, event_type, type_version,"
                    + " happened_at, actor, on_behalf_of, body, vault, previous_hash, hash, feed_key)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EntryRows() {}

    static List<?> columns(String county, Entry entry, long feedKey) {
        return List.of(
                county,
                entry.fileId().value(),
                entry.register(),
                entry.sequence(),
                entry.type(),
                entry.typeVersion(),
                entry.at(),
                entry.actor(),
                entry.onBehalfOf(),
                entry.body(),
                entry.vault(),
                entry.previousHash(),
                entry.hash(),
                feedKey);
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new FileId(row.getString(1)),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getInt(5),
                UtcTime.of(Rows.time(row, 6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                Octets.of(row.getBytes(10)),
                row.getString(11),
                row.getString(12));
    }
}
