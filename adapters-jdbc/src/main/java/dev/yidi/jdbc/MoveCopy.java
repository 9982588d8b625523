package dev.yidi.jdbc;

import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.StoreException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Copies what a county holds to another place: what is there already is left as it is, what has changed is written anew. So it
 * may be cut off anywhere and begun again. Entries are copied in the order of the feed and with their feed keys, which lets
 * every follower go on from the position it had.
 */
final class MoveCopy {
    private static final int ENTRIES = 100;
    private static final int COMMANDS = 500;
    private static final String COMMAND_COLUMNS = "actor, command_id, body_digest, answer, happened_at";

    private final MovePlaces places;
    private final String county;

    MoveCopy(MovePlaces places) {
        this.places = places;
        this.county = places.county();
    }

    /**
     * Copies what is committed.
     *
     * @param closed whether nobody writes the county any more
     */
    Moved run(boolean closed) {
        long entries = entries(closed);
        long files = files();
        numbers();
        MoveFollowings.copy(places);
        return new Moved(entries, files, commands());
    }

    private long entries(boolean closed) {
        FeedPlace from = places.there(sql -> FeedRows.end(sql, county))
                .map(FeedRows.End::place)
                .orElse(FeedPlace.START);
        long copied = 0;
        List<FeedRows.FeedRow> rows = next(from, closed);
        while (!rows.isEmpty()) {
            write(from, rows);
            copied += rows.size();
            from = rows.get(rows.size() - 1).place();
            rows = next(from, closed);
        }
        return copied;
    }

    private List<FeedRows.FeedRow> next(FeedPlace from, boolean closed) {
        Place source = places.source();
        return closed
                ? places.here(sql -> FeedRows.all(sql, county, from, ENTRIES))
                : FeedRows.settled(source.sessions(), source.dialect(), county, from, ENTRIES);
    }

    /** What was written is read again, so that a place that changes what it is given is noticed at once. */
    private void write(FeedPlace from, List<FeedRows.FeedRow> rows) {
        List<List<?>> columns = new ArrayList<>();
        rows.forEach(row -> columns.add(EntryRows.columns(county, row.entry(), row.feedKey())));
        places.write(sql -> sql.batch(EntryRows.INSERT, columns));
        if (!places.there(sql -> FeedRows.all(sql, county, from, rows.size())).equals(rows)) {
            throw new StoreException("move " + places.name() + ": entries were changed by the new place. Look at the"
                    + " findings of its self-check");
        }
    }

    private long files() {
        long copied = 0;
        Optional<FileRange> next = Optional.of(places.here(sql -> FileRange.first(sql, county)));
        while (next.isPresent()) {
            FileRange range = next.get();
            copied += files(range);
            next = places.here(sql -> range.next(sql, county));
        }
        return copied;
    }

    private long files(FileRange range) {
        FileState here = places.here(sql -> FileState.of(sql, county, range));
        FileState there = places.there(sql -> FileState.of(sql, county, range));
        if (!here.equals(there)) {
            places.write(sql -> here.write(sql, county, there));
        }
        return here.cardsBeside(there);
    }

    /** A series never falls: a number that was taken meanwhile and used for nothing is a gap. */
    private void numbers() {
        Map<String, Long> here = places.here(this::series);
        places.write(sql -> {
            Map<String, Long> there = series(sql);
            for (Map.Entry<String, Long> each : here.entrySet()) {
                if (!there.containsKey(each.getKey())) {
                    sql.update(
                            "insert into yidi_number (county, series, last_number) values (?, ?, ?)",
                            county,
                            each.getKey(),
                            each.getValue());
                } else {
                    sql.update(
                            "update yidi_number set last_number = ? where county = ? and series = ? and last_number < ?",
                            each.getValue(),
                            county,
                            each.getKey(),
                            each.getValue());
                }
            }
        });
    }

    Map<String, Long> series(Sql sql) throws SQLException {
        Map<String, Long> series = new HashMap<>();
        sql.query(
                        "select series, last_number from yidi_number where county = ?",
                        List.of(county),
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(each -> series.put(each.getKey(), each.getValue()));
        return series;
    }

    private long commands() {
        long copied = 0;
        List<CommandRecord> page = commandsAfter(new CommandKey("", ""));
        while (!page.isEmpty()) {
            copied += write(page);
            page = commandsAfter(page.get(page.size() - 1).key());
        }
        return copied;
    }

    private List<CommandRecord> commandsAfter(CommandKey last) {
        return places.here(sql -> sql.query(
                "select " + COMMAND_COLUMNS + " from yidi_command where county = ?"
                        + " and (actor > ? or (actor = ? and command_id > ?)) order by actor, command_id limit ?",
                List.of(county, last.actor(), last.actor(), last.id(), COMMANDS),
                CommandRows::command));
    }

    private long write(List<CommandRecord> page) {
        Map<CommandKey, CommandRecord> known = places.there(sql -> known(sql, page));
        List<List<?>> missing = new ArrayList<>();
        for (CommandRecord command : page) {
            CommandRecord there = known.getOrDefault(command.key(), command);
            if (!there.equals(command)) {
                throw new StoreException(
                        "move " + places.name() + ": a command was answered otherwise at the new place."
                                + " Maybe another county was kept there under this id");
            }
            if (!known.containsKey(command.key())) {
                missing.add(CommandRows.columns(county, command));
            }
        }
        if (!missing.isEmpty()) {
            places.write(sql -> sql.batch(CommandRows.INSERT, missing));
        }
        return missing.size();
    }

    private Map<CommandKey, CommandRecord> known(Sql sql, List<CommandRecord> page) throws SQLException {
        Map<String, List<String>> byActor = new HashMap<>();
        page.forEach(command -> byActor.computeIfAbsent(command.key().actor(), actor -> new ArrayList<>())
                .add(command.key().id()));
        Map<CommandKey, CommandRecord> known = new HashMap<>();
        for (Map.Entry<String, List<String>> each : byActor.entrySet()) {
            List<Object> values = new ArrayList<>(List.of(county, each.getKey()));
            values.addAll(each.getValue());
            sql.query(
                            "select " + COMMAND_COLUMNS + " from yidi_command where county = ? and actor = ?"
                                    + " and command_id in " + Rows.marks(each.getValue()),
                            values,
                            CommandRows::command)
                    .forEach(command -> known.put(command.key(), command));
        }
        return known;
    }
}
