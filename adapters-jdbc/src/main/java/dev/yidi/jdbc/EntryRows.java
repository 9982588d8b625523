package dev.yidi.jdbc;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Octets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Entries and their rows in {@code yidi_entry}. */
final class EntryRows {
    static final String COLUMNS = "e.case_id, e.sequence, e.event_type, e.type_version, e.happened_at, e.actor,"
            + " e.on_behalf_of, e.body, e.vault, e.previous_hash, e.hash, e.feed_key";

    static final String INSERT = "insert into yidi_entry (county, case_id, sequence, event_type, type_version,"
            + " happened_at, actor, on_behalf_of, body, vault, previous_hash, hash, feed_key)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EntryRows() {}

    static List<?> columns(String county, Entry entry, long feedKey) {
        return List.of(
                county,
                entry.caseId().value(),
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
                new CaseId(row.getString(1)),
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                UtcTime.of(Rows.time(row, 5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Octets.of(row.getBytes(9)),
                row.getString(10),
                row.getString(11));
    }
}
