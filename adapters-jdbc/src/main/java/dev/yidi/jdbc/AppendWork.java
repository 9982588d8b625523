package dev.yidi.jdbc;

import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.StoreException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One append in one transaction: the command, the locks and versions, then everything it writes. */
final class AppendWork implements Sessions.Work<Ending<AppendResult>> {
    private static final String NUMBER_TAKEN = "append: a case number belongs to another file";

    private final Dialect dialect;
    private final String county;
    private final CommandRecord command;
    private final List<FileChange> changes;

    AppendWork(Dialect dialect, String county, Append append) {
        this.dialect = dialect;
        this.county = county;
        this.command = append.command();
        this.changes = append.changes().stream()
                .sorted(Comparator.comparing(AppendWork::id))
                .toList();
    }

    @Override
    public Ending<AppendResult> on(Sql sql) throws SQLException {
        if (changes.size() == 1 && dialect.appendsAtOnce()) {
            OneStatement.Done done = OneStatement.append(sql, county, command, changes.get(0));
            if (done == OneStatement.Done.ALL) {
                return Ending.commit(new AppendResult.Appended());
            }
            if (done == OneStatement.Done.COMMAND_APPEARED) {
                return repeated(sql);
            }
        }
        return stepByStep(sql);
    }

    private Ending<AppendResult> repeated(Sql sql) throws SQLException {
        CommandRecord first = CommandRows.find(sql, county, command.key())
                .orElseThrow(() -> new StoreException("append: the command was undone meanwhile. Repeat it"));
        return Ending.rollback(new AppendResult.Repeated(first));
    }

    /** Also tells why nothing could be written at once. */
    private Ending<AppendResult> stepByStep(Sql sql) throws SQLException {
        long feedKey = dialect.feedKey(sql, county);
        if (!dialect.remember(sql, CommandRows.columns(county, command))) {
            return repeated(sql);
        }
        Map<String, LockedCard> cards = LockedCard.lock(
                sql, county, changes.stream().map(AppendWork::id).toList());
        Optional<AppendResult> stale = stale(cards);
        if (stale.isEmpty()) {
            stale = writeCards(sql, cards, feedKey);
        }
        if (stale.isPresent()) {
            return Ending.rollback(stale.get());
        }
        writeEntries(sql, cards, feedKey);
        writeAlarms(sql, cards);
        writeKeys(sql);
        return Ending.commit(new AppendResult.Appended());
    }

    private Optional<AppendResult> stale(Map<String, LockedCard> cards) {
        return changes.stream()
                .filter(change -> before(cards, change).version() != change.expectedVersion())
                .findFirst()
                .map(change -> new AppendResult.Stale(
                        change.fileId(), before(cards, change).version()));
    }

    /** Empty, unless another transaction made a file meanwhile that is new here. */
    private Optional<AppendResult> writeCards(Sql sql, Map<String, LockedCard> cards, long feedKey)
            throws SQLException {
        List<List<?>> updates = new ArrayList<>();
        TagRows tags = new TagRows(county);
        try {
            for (FileChange change : changes) {
                LockedCard before = before(cards, change);
                List<?> columns = CardRows.columns(county, change.card(), key(before, feedKey));
                if (change.expectedVersion() > 0) {
                    updates.add(columns);
                } else if (sql.update(CardRows.INSERT + dialect.unlessPresent(), columns.toArray()) == 0) {
                    return Optional.of(appearedMeanwhile(sql, change));
                }
                tags.change(before, change.card());
            }
            sql.batch(CardRows.UPDATE, updates);
        } catch (SQLException e) {
            if (Failures.isDuplicate(e)) {
                throw new StoreException(NUMBER_TAKEN, Failures.stripped(e));
            }
            throw e;
        }
        tags.write(sql);
        return Optional.empty();
    }

    private void writeEntries(Sql sql, Map<String, LockedCard> cards, long feedKey) throws SQLException {
        List<List<?>> rows = new ArrayList<>();
        changes.forEach(change -> change.entries()
                .forEach(entry -> rows.add(EntryRows.columns(county, entry, key(before(cards, change), feedKey)))));
        sql.batch(EntryRows.INSERT, rows);
    }

    private void writeAlarms(Sql sql, Map<String, LockedCard> cards) throws SQLException {
        List<List<?>> old = new ArrayList<>();
        List<List<?>> rows = new ArrayList<>();
        for (FileChange change : changes) {
            if (cards.containsKey(id(change))) {
                old.add(List.of(county, id(change)));
            }
            change.alarms().forEach(alarm -> rows.add(AlarmRows.columns(county, alarm)));
        }
        sql.batch(AlarmRows.DELETE, old);
        sql.batch(AlarmRows.INSERT, rows);
    }

    private void writeKeys(Sql sql) throws SQLException {
        List<List<?>> rows = new ArrayList<>();
        changes.forEach(change -> change.newKey()
                .ifPresent(key -> rows.add(List.of(county, id(change), key.masterKeyId(), key.bytes()))));
        sql.batch("insert into yidi_file_key (county, file_id, master_key_id, wrapped) values (?, ?, ?, ?)", rows);
        List<List<?>> destroyed = new ArrayList<>();
        changes.stream().filter(FileChange::destroysKey).forEach(change -> destroyed.add(List.of(county, id(change))));
        sql.batch("delete from yidi_file_key where county = ? and file_id = ?", destroyed);
    }

    /** Two that open one file at once meet in its number as well as in its id: whose card is there tells them apart. */
    private AppendResult appearedMeanwhile(Sql sql, FileChange change) throws SQLException {
        return sql.first(
                        "select version from yidi_card where county = ? and file_id = ?",
                        List.of(county, id(change)),
                        row -> row.getLong(1))
                .map(version -> new AppendResult.Stale(change.fileId(), version))
                .orElseThrow(() -> new StoreException(NUMBER_TAKEN));
    }

    /** Never behind the entries before it in the file, whatever transaction wrote them. */
    private static long key(LockedCard before, long feedKey) {
        return Math.max(before.feedKey(), feedKey);
    }

    private static LockedCard before(Map<String, LockedCard> cards, FileChange change) {
        return cards.getOrDefault(id(change), LockedCard.NONE);
    }

    private static String id(FileChange change) {
        return change.fileId().value();
    }
}
