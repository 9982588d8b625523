package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendCheck;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Journal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The journal in {@code yidi_entry}. */
record JdbcJournal(Sessions sessions, Dialect dialect, String county) implements Journal {
    private static final String READ = "select " + EntryRows.COLUMNS
            + " from yidi_entry e where e.county = ? and e.file_id = ? and e.sequence > ? order by e.sequence";

    @Override
    public AppendResult append(Append append) {
        return sessions.write("append", new AppendWork(dialect, county, AppendCheck.checked(append)));
    }

    @Override
    public boolean restore(FileCard card, List<Alarm> alarms) {
        return sessions.write("restore a card", new RestoreWork(dialect, county, card, alarms));
    }

    @Override
    public List<Entry> read(FileId fileId, long after) {
        return List.copyOf(sessions.read(
                "read the journal", sql -> sql.query(READ, List.of(county, fileId.value(), after), EntryRows::entry)));
    }

    @Override
    public Optional<CommandRecord> command(CommandKey key) {
        return sessions.read("find a command", sql -> CommandRows.find(sql, county, key));
    }

    @Override
    public FeedPosition end() {
        return FeedRows.settledEnd(sessions, dialect, county).position();
    }

    @Override
    public FeedPage follow(FeedPosition position, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: expected 1 or more, found " + limit);
        }
        List<FeedRows.FeedRow> rows = FeedRows.settled(sessions, dialect, county, FeedPlace.of(position), limit);
        if (rows.isEmpty()) {
            return new FeedPage(List.of(), position);
        }
        return new FeedPage(
                rows.stream().map(FeedRows.FeedRow::entry).toList(),
                rows.get(rows.size() - 1).place().position());
    }

    /** Where followers are not kept below what is still under way, they get whatever is committed. */
    @Override
    public Optional<Instant> heldBack(FeedPosition position) {
        if (dialect.horizon().isEmpty()) {
            return Optional.empty();
        }
        FeedPlace from = FeedPlace.of(position);
        return sessions.read("find what followers do not get yet", sql -> FeedRows.all(sql, county, from, 1)).stream()
                .findFirst()
                .map(row -> row.entry().at());
    }
}
